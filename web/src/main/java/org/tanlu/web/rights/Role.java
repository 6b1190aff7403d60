package org.tanlu.web.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.trace.Text;

/** 角色 what somebody is in a project; the administrator is so in the whole workbench. */
public enum Role {
    /** May do everything, in all projects. */
    ADMINISTRATOR("管理员", "administrator", Optional.empty()),
    /** Prepares the plan of a project. */
    LEAD("主笔", "lead author", Optional.empty()),
    /** Answers for one department what it was asked for. */
    DEPARTMENT("部门联络员", "department contributor", Optional.of(OrganisationKind.DEPARTMENT)),
    /** Answers for one enterprise. */
    ENTERPRISE("企业填报人", "enterprise respondent", Optional.of(OrganisationKind.ENTERPRISE)),
    /** Reads, comments, judges. */
    REVIEWER("评审人", "reviewer", Optional.empty()),
    /** Reads, enters observations. */
    MONITOR("监测员", "monitor", Optional.empty()),
    /** Reads results. */
    OBSERVER("观察员", "observer", Optional.empty()),
    /** Reads, files an opinion. */
    SUPERVISOR("监管机关", "supervising authority", Optional.empty());

    private final Text text;
    private final Optional<OrganisationKind> bound;

    Role(String chinese, String english, Optional<OrganisationKind> bound) {
        text = Text.of(chinese, english);
        this.bound = bound;
    }

    /** Its name in both languages. */
    public Text text() {
        return text;
    }

    /** The kind of organisation that who has the role must belong to, as it may see and fill in what is that one's alone. */
    public Optional<OrganisationKind> bound() {
        return bound;
    }

    /** The word of the tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a word; none where there is no such role. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** The roles that somebody can have in a project. */
    public static List<Role> ofProjects() {
        return Arrays.stream(values()).filter(one -> one != ADMINISTRATOR).toList();
    }
}
