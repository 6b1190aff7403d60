package org.tanlu.web.security;

import org.tanlu.trace.Text;

/** 口令规则 what a name and a password must be. */
public final class PasswordRule {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;

    private PasswordRule() {}

    /** Whether both fit: the name is short and without control characters and slashes, the password long and not the name. */
    public static boolean fits(String name, String password) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(one -> Character.isISOControl(one) || one == '/')
                && password.length() >= SHORTEST
                && password.length() <= LONGEST
                && !password.equalsIgnoreCase(name);
    }

    /** The rule in words. */
    public static Text text() {
        return Text.of(
                "用户名不能为空，不超过 60 个字符，不含斜杠；口令至少 8 个字符，且不能与用户名相同。",
                "A name has 1 to 60 characters and no slash; a password has at least 8 characters and is not the name.");
    }
}
