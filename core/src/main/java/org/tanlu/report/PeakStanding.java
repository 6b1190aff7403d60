package org.tanlu.report;

import java.util.Optional;
import org.tanlu.history.PeakVerdict;
import org.tanlu.history.Trend;
import org.tanlu.plan.Plan;
import org.tanlu.scenario.PeakStatement;
import org.tanlu.target.Targets;
import org.tanlu.trace.Clause;

/**
 * 达峰状态 how a city stands to its peak: the one finding that every document of a plan speaks from (clauses 7.2 and 9.3). Whether a
 * peak lies behind is what the years on record say; when one lies ahead is what the committed path says.
 *
 * @param state   the finding
 * @param verdict what the years on record say; empty where too few compare
 */
@Clause({"7.2", "9.3", "A"})
record PeakStanding(State state, Optional<PeakVerdict> verdict) {

    /** 状态 the findings, each with the end of the ids of its sentences. */
    enum State {
        /** The years on record have a peak, and the path stays below its base year: nothing is to be reached any more. */
        PEAKED("peaked"),
        /** The years on record have a peak, but the path climbs above its base year again. */
        AGAIN("again"),
        /** The years on record are level, and the path stays below its base year. */
        PLATEAU("plateau"),
        /** The path stays below its base year, but the years on record do not tell a peak. */
        OPEN("open"),
        /** The path peaks before the year of the province. */
        EARLY("early"),
        /** The path peaks in the year of the province. */
        DUE("due"),
        /** The path peaks later. */
        LATE("late"),
        /** The path rises to its last year. */
        NEVER("never");

        private final String id;

        State(String id) {
            this.id = id;
        }
    }

    /** The finding of a plan with targets. */
    static PeakStanding of(Plan plan, Targets targets) {
        Optional<PeakVerdict> verdict =
                plan.emissionHistory().findTrend("total").map(Trend::verdict);
        return of(verdict, targets.peak(), targets.province());
    }

    /** The finding of what the years on record and the path say, against the peak year of the province. */
    static PeakStanding of(Optional<PeakVerdict> verdict, PeakStatement path, int province) {
        return new PeakStanding(state(verdict.map(PeakVerdict::shape), path, province), verdict);
    }

    private static State state(Optional<PeakVerdict.Shape> shape, PeakStatement path, int province) {
        boolean hasPeaked = shape.filter(PeakVerdict.Shape.PEAKED::equals).isPresent();
        if (path.isNever()) {
            return State.NEVER;
        }
        if (path.isPast()) {
            boolean isLevel = shape.filter(PeakVerdict.Shape.PLATEAU::equals).isPresent();
            return hasPeaked ? State.PEAKED : isLevel ? State.PLATEAU : State.OPEN;
        }
        if (hasPeaked) {
            return State.AGAIN;
        }
        if (path.year() > province) {
            return State.LATE;
        }
        return path.year() < province ? State.EARLY : State.DUE;
    }

    /** The sentence of this finding among those of a document. */
    String wording(String document) {
        return document + "-peak-" + state.id;
    }

    /** Whether the largest emissions lie in the base year or before, so that its level is a ceiling and not a peak. */
    boolean isBehind() {
        return state == State.PEAKED || state == State.PLATEAU || state == State.OPEN;
    }

    /** What the years on record say, as the beginning of a sentence: the finding of chapter two in its own words. */
    String history() {
        return verdict.filter(said -> !said.isConstant())
                .map(said -> "历年数据的判断为“" + said.shape().text().chinese() + "”，最大值在" + highest(said))
                .orElse("历年数据不足以判断是否达峰");
    }

    /** When the emissions on record were highest, as words in a sentence. */
    static String highest(PeakVerdict verdict) {
        return verdict.isAtStart() ? verdict.peakYear() + "年（有资料的首年，实际可能更早）" : verdict.peakYear() + "年";
    }
}
