package org.tanlu.web.store;

import org.tanlu.web.rights.OrganisationKind;

/**
 * 单位 for whom somebody works in a project.
 *
 * @param id   number in the database
 * @param kind what it is
 * @param code of a department the one by which it is asked; of others their name
 * @param name its name
 */
public record Organisation(long id, OrganisationKind kind, String code, String name) {}
