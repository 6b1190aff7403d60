package org.tanlu.conformity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tanlu.plan.Plan;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.safeguard.Appraisal;
import org.tanlu.safeguard.Policy;
import org.tanlu.safeguard.SafeguardProposal;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * Looks into the safeguards (chapter 11). What the library proposes to every city alike shows nothing of this one before it has
 * targets to guard; what the city itself told of consultations counts at once.
 */
@Clause("11")
final class SafeguardProbes {
    private static final int WHOLE = 100;
    private static final String KEY = "safeguards";
    private static final Set<String> PROPOSED =
            Set.of("body", "policy", "practicable", "appraisal", "consultation_plan");

    private final SafeguardProposal safeguards;
    private final boolean isGuarding;

    SafeguardProbes(Plan plan) {
        this.safeguards = plan.safeguards();
        this.isGuarding = plan.targets().isPresent();
    }

    /** Whether a probe looks at what is proposed to every city alike, while this one has no target to guard yet. */
    boolean isWaiting(String probe) {
        return !isGuarding && PROPOSED.contains(probe.replaceFirst(":.*", ""));
    }

    Map<String, Probe> byName() {
        var probes = new LinkedHashMap<String, Probe>(Map.of(
                "body",
                this::body,
                "policy",
                this::policy,
                "practicable",
                any -> practicable(),
                "appraisal",
                this::appraisal,
                "consultation_plan",
                any -> planned()));
        if (!isGuarding) {
            probes.replaceAll((name, probe) -> any -> List.of());
        }
        probes.putAll(Map.of("round", this::round, "answered", any -> answered(), "change", any -> change()));
        return probes;
    }

    /** Of the body that the city sets up: its members, its teams with their duties, its meetings. */
    private List<Hit> body(String what) {
        return switch (what) {
            case "member" ->
                safeguards.organisation().members().stream()
                        .map(member -> Hit.of(KEY, member.name()))
                        .toList();
            case "team" ->
                safeguards.organisation().teams().stream()
                        .filter(team ->
                                !team.duty().isBlank() && !team.bodies().lead().isBlank())
                        .map(team -> Hit.of(KEY, team.name()))
                        .toList();
            case "meeting" ->
                safeguards.organisation().pattern().leadingMeetings() > 0
                        ? List.of(
                                Hit.of(KEY, safeguards.organisation().pattern().name()))
                        : List.of();
            case "head" ->
                List.of(Hit.of(KEY, safeguards.organisation().pattern().head()));
            default -> throw new IllegalArgumentException("no such part of the body: " + what);
        };
    }

    /** The policies of an aspect that say what is done and by whom. */
    private List<Hit> policy(String aspect) {
        return safeguards.of(PolicyAspect.valueOf(aspect.toUpperCase(Locale.ROOT))).stream()
                .filter(SafeguardProbes::isStated)
                .map(policy -> Hit.of(KEY, policy.name()))
                .toList();
    }

    private static boolean isStated(Policy policy) {
        return !policy.content().isBlank() && !policy.bodies().lead().isBlank();
    }

    /** The policies, where each says what is done, by whom, with whose money and by when. */
    private List<Hit> practicable() {
        boolean areAll = safeguards.policies().stream()
                .allMatch(policy -> isStated(policy)
                        && policy.funding().isPresent()
                        && policy.by().isPresent());
        return areAll
                ? safeguards.policies().stream()
                        .map(policy -> Hit.of(KEY, policy.name()))
                        .toList()
                : List.of();
    }

    private List<Hit> appraisal(String part) {
        Appraisal appraisal = safeguards.appraisal();
        Stream<Appraisal.Item> items = switch (part) {
            case "object" -> appraisal.objects().stream();
            case "calendar" -> appraisal.calendar().stream();
            case "score" -> appraisal.points() == WHOLE ? appraisal.scores().stream() : Stream.<Appraisal.Item>empty();
            case "use" ->
                appraisal.objects().stream().filter(item -> !item.use().isBlank());
            default -> throw new IllegalArgumentException("no such part of the appraisal: " + part);
        };
        return items.map(item -> Hit.of(KEY, item.name())).toList();
    }

    /** The rounds of consultation in a form, of any with *. */
    private List<Hit> round(String form) {
        return safeguards.participation().rounds().stream()
                .filter(row -> form.equals("*") || row.says("form", form))
                .map(row -> Hit.of("consultations", row.form().name()))
                .toList();
    }

    /** The ways in which opinions are to be asked for. */
    private List<Hit> planned() {
        return safeguards.participation().forms().stream()
                .map(form -> Hit.of(KEY, form.name()))
                .toList();
    }

    /** The opinions, where every one of them was dealt with. */
    private List<Hit> answered() {
        var participation = safeguards.participation();
        return participation.comments().stream()
                        .anyMatch(row -> row.text("disposition").isEmpty())
                ? List.of()
                : participation.comments().stream()
                        .map(row -> Hit.of("comments", row.form().name()))
                        .toList();
    }

    private List<Hit> change() {
        return safeguards.participation().changes().stream()
                .map(row -> Hit.of("comments", Text.of("因意见而作的修改", "changes by opinions")))
                .toList();
    }
}
