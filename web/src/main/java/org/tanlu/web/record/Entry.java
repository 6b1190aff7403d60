package org.tanlu.web.record;

/**
 * 一条记录 a line of the record.
 *
 * @param number  from 1, without gaps
 * @param at      when, ISO 8601 in UTC
 * @param who     the name of the account
 * @param act     what was done, the name of an {@link Act}
 * @param subject what it was done to
 * @param before  how it was
 * @param after   how it was afterwards
 * @param reason  why
 * @param digest  the digest of the line before and of this one
 * @param seal    the digest sealed by the key
 */
public record Entry(
        long number,
        String at,
        String who,
        String act,
        String subject,
        String before,
        String after,
        String reason,
        String digest,
        String seal) {}
