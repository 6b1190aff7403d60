package org.tanlu.web.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.tanlu.trace.Text;
import org.tanlu.web.store.Version;

/** 任务 a long computation: how far it is, and the wish to end it. Any thread may ask. */
public final class Job {
    private static final int PER_CENT = 100;
    private static final Text WAITING = Text.of("排队等候", "waiting its turn");

    /** Where a computation stands. */
    public enum State {
        /** Not ended. */
        RUNNING,
        /** Ended with a result. */
        DONE,
        /** Ended because somebody asked. */
        CANCELLED,
        /** Ended without a result, for a reason that is told. */
        FAILED
    }

    private final long id;
    private final Version version;
    private final JobKind kind;
    private final Optional<Duration> lasted;
    private final AtomicInteger steps = new AtomicInteger();
    private final long begun = System.nanoTime();
    private final AtomicInteger searches = new AtomicInteger();
    private volatile Text step = WAITING;
    private volatile Optional<Text> reason = Optional.empty();
    private volatile State state = State.RUNNING;
    private volatile boolean isUnwanted;

    Job(long id, Version version, JobKind kind, Optional<Duration> lasted) {
        this.lasted = lasted;
        this.id = id;
        this.version = version;
        this.kind = kind;
    }

    /** The number in the database. */
    public long id() {
        return id;
    }

    /** The version worked on. */
    public Version version() {
        return version;
    }

    /** What is computed. */
    public JobKind kind() {
        return kind;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** What is being done now. */
    public Text step() {
        return step;
    }

    /** Which step that is, from 1; 0 while it waits. */
    public int steps() {
        return steps.get();
    }

    /** How long the last computation of the same kind took for the project; empty where none ended since the workbench began. */
    public Optional<Duration> lasted() {
        return lasted;
    }

    /** What of its time it has gone, in per cent, by how long the last one took; empty where none did or it takes longer. */
    public Optional<Integer> share() {
        return lasted.filter(all -> !all.isZero())
                .map(all -> (int) (elapsed().toMillis() * PER_CENT / all.toMillis()))
                .filter(share -> share < PER_CENT);
    }

    /** How many optima were searched so far. */
    public int searches() {
        return searches.get();
    }

    /** How long it has been going. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Why it ended without a result. */
    public Optional<Text> reason() {
        return reason;
    }

    /** Asks it to end at the next occasion. */
    public void cancel() {
        isUnwanted = true;
    }

    /** Tells what is being done now; ends the computation when nobody wants it any more. */
    void at(Text now) {
        proceed();
        step = now;
        steps.incrementAndGet();
    }

    /** Tells what of the step is being done now; ends the computation when nobody wants it any more. */
    void within(Text now) {
        proceed();
        step = now;
    }

    /** Tells of one more search. */
    void searched() {
        searches.incrementAndGet();
        proceed();
    }

    /** Ends the computation when nobody wants it any more. */
    void proceed() {
        if (isUnwanted) {
            throw new Cancelled();
        }
    }

    void end(State how, Optional<Text> why) {
        reason = why;
        state = how;
    }

    /** Somebody asked the computation to end. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
