/**
 * What the workbench keeps: accounts, projects and every version of their city folders, in SQLite or PostgreSQL.
 *
 * <p>Doors: {@link org.tanlu.web.store.Database} opens and checks, {@link org.tanlu.web.store.Projects} and
 * {@link org.tanlu.web.store.Versions} keep. A version is a whole city folder, the same files that the command line
 * reads; versions are only ever added, so that nothing a planner entered is lost.
 */
package org.tanlu.web.store;
