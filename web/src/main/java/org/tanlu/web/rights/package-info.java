/**
 * 权限表 who may do what: the rights, the roles that have them, and the right that every route needs, read from the tables
 * {@code rights/roles.csv} and {@code rights/routes.csv}.
 *
 * <p>Door: {@link org.tanlu.web.rights.Rights}.
 */
package org.tanlu.web.rights;
