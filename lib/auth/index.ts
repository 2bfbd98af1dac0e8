export { type Acceptance, acceptLink, type Field } from "./accept";
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
export { can, isRole, type Permission, permissions, type Role, roles, routes } from "./permissions";
export { passwordLength } from "./rules";
export { type Cookie, type SignInResult, signIn } from "./sign-in";
