package org.tanlu.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tanlu.monitoring.Monitoring;
import org.tanlu.monitoring.Standing;
import org.tanlu.monitoring.WatchedAction;
import org.tanlu.monitoring.WatchedIndicator;
import org.tanlu.trace.Text;
import org.tanlu.web.store.StandingOverride;

/**
 * 计分卡 how indicators and the actions of every lead body stand in a year: what is computed, and beside it what people hold to be
 * right (clause 11.3).
 *
 * @param rows  what is watched, the worst first
 * @param leads the lead bodies
 */
record ScoreCard(List<Row> rows, List<Lead> leads) {
    private static final List<Standing> ORDER =
            List.of(Standing.OFF_TRACK, Standing.BEHIND, Standing.UNKNOWN, Standing.ON_TRACK, Standing.NOT_DUE);

    ScoreCard {
        rows = List.copyOf(rows);
        leads = List.copyOf(leads);
    }

    /**
     * What is watched.
     *
     * @param subject  as {@code indicator/IND-B27} or {@code action/E-PV2}
     * @param name     what it is called
     * @param lead     who leads it; empty words for indicators
     * @param computed how it stands
     * @param reason   why
     * @param override what somebody holds to be right; null where nobody does
     */
    record Row(
            String subject,
            Text name,
            Text lead,
            Standing computed,
            Text reason,
            @Nullable StandingOverride override) {
        /** What somebody holds to be right. */
        public Optional<Standing> held() {
            return Optional.ofNullable(override).map(one -> Standing.valueOf(one.standing()));
        }
    }

    /**
     * A lead body with how many of its actions stand how.
     *
     * @param name    the body
     * @param onTrack those on track
     * @param behind  those behind
     * @param off     those off track
     * @param unknown those of which nobody told
     */
    record Lead(Text name, long onTrack, long behind, long off, long unknown) {}

    static ScoreCard of(Monitoring monitoring, Map<String, StandingOverride> overrides) {
        var rows = new ArrayList<Row>();
        for (Standing standing : ORDER) {
            monitoring.indicators().stream()
                    .filter(one -> one.standing() == standing)
                    .forEach(one -> rows.add(row(one, overrides)));
            monitoring.actions().stream()
                    .filter(one -> one.standing() == standing && standing != Standing.NOT_DUE)
                    .forEach(one -> rows.add(row(one, overrides)));
        }
        var byLead = new LinkedHashMap<Text, List<Standing>>();
        monitoring
                .actions()
                .forEach(one -> byLead.computeIfAbsent(one.scheduled().lead().name(), any -> new ArrayList<>())
                        .add(one.standing()));
        return new ScoreCard(
                rows,
                byLead.entrySet().stream()
                        .map(one -> lead(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Row row(WatchedIndicator one, Map<String, StandingOverride> overrides) {
        String subject = "indicator/" + one.goal().indicator().id() + part(one);
        return new Row(subject, one.name(), Text.of("", ""), one.standing(), one.reason(), overrides.get(subject));
    }

    /** Several parts of a structure are indicators of one id. */
    private static String part(WatchedIndicator one) {
        return one.goal().part().isEmpty() ? "" : "/" + one.goal().part();
    }

    private static Row row(WatchedAction one, Map<String, StandingOverride> overrides) {
        String subject = "action/" + one.scheduled().measure().id();
        return new Row(
                subject,
                one.scheduled().measure().name(),
                one.scheduled().lead().name(),
                one.standing(),
                one.reason(),
                overrides.get(subject));
    }

    private static Lead lead(Text name, List<Standing> standings) {
        return new Lead(
                name,
                count(standings, Standing.ON_TRACK),
                count(standings, Standing.BEHIND),
                count(standings, Standing.OFF_TRACK),
                count(standings, Standing.UNKNOWN));
    }

    private static long count(List<Standing> standings, Standing wanted) {
        return standings.stream().filter(one -> one == wanted).count();
    }

    /** How a subject stands by what is computed. */
    Optional<Standing> computed(String subject) {
        return rows.stream()
                .filter(row -> row.subject().equals(subject))
                .map(Row::computed)
                .findFirst();
    }

    /** The actions that a quarter's dispatch is about. */
    public List<Row> dispatched() {
        return rows.stream()
                .filter(row -> row.subject().startsWith("action/") && row.computed() != Standing.ON_TRACK)
                .toList();
    }
}
