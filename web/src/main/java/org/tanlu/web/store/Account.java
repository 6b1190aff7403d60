package org.tanlu.web.store;

/**
 * 账户 who works here.
 *
 * @param id     number in the database
 * @param name   what the person signs in with
 * @param secret the encoded password
 */
public record Account(long id, String name, String secret) {
    /** Never shows the secret. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + name + "]";
    }
}
