export { acceptLink, type Field } from "./accept";
export { handleAuth } from "./auth";
export { type Actor, admit, identify } from "./guard";
export { firstAdminLink, type LinkState, readLink } from "./link";
export { isSameOrigin, localOrigin, originOf, safeNext } from "./origin";
export {
  addPerson,
  changeRole,
  findPerson,
  hasAdmin,
  listPeople,
  type Person,
  PersonError,
  resetPerson,
} from "./people";
export { can, type Permission, permissions, type Role, roles, routes } from "./permissions";
export { type Cookie, signIn } from "./sign-in";
