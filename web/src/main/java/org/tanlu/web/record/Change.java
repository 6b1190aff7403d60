package org.tanlu.web.record;

/**
 * 变更 what somebody does to something.
 *
 * @param act     what is done
 * @param who     the name of the account
 * @param subject what it is done to, as {@code project/3/version/5}
 * @param before  how it was; empty when it was not
 * @param after   how it is now; empty when it is no more
 * @param reason  why; empty where nobody was asked
 */
public record Change(Act act, String who, String subject, String before, String after, String reason) {}
