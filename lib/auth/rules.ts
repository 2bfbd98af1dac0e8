/** What a password and a user name have to be. */
export const passwordLength = { min: 10, max: 128 };
export const userNameRule = { min: 2, max: 40, pattern: /^[a-zA-Z0-9_.-]+$/ };
