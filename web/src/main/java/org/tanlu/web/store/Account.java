package org.tanlu.web.store;

/**
 * 账户 who works here.
 *
 * @param id              number in the database
 * @param name            what the person signs in with
 * @param secret          the encoded password
 * @param isAdministrator whether it may do everything
 * @param isDisabled      whether nobody may sign in with it any more
 */
public record Account(long id, String name, String secret, boolean isAdministrator, boolean isDisabled) {
    /** Never shows the secret. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + name + "]";
    }
}
