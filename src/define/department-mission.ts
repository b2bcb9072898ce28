/** Registers `<department-mission>`. */
import {DepartmentMission} from '../elements/department-mission/department-mission.js';
import {register} from './register.js';

register('department-mission', DepartmentMission);

declare global {
  interface HTMLElementTagNameMap {
    'department-mission': DepartmentMission;
  }
}
