/** `department-mission.js`: one script that brings `<department-mission>` and its carriers to a page. */
import {DepartmentMission} from '../../elements/department-mission/department-mission.js';
import {start} from '../start.js';

start('department-mission', {'department-mission': DepartmentMission});
