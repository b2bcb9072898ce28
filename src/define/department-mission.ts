/** Registers `<department-mission>`. */
import {DepartmentMission} from '../elements/department-mission/department-mission.js';
import type {} from '../widgets.js';
import {register} from './register.js';

register('department-mission', DepartmentMission);
