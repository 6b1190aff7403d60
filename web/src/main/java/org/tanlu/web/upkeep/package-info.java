/**
 * 维护 what an administrator does with the workbench's data from the command line: look over the record, back up, restore.
 *
 * <p>Door: {@link org.tanlu.web.upkeep.Upkeep}.
 */
package org.tanlu.web.upkeep;
