package org.tanlu.energy;

import java.util.Arrays;

/** By how much the parameters of a block of draws deviate from the scenario: factors, 1 where nothing deviates. */
interface Deviations {
    /** One draw without any deviation. */
    Deviations NONE = new Deviations() {};

    default int draws() {
        return 1;
    }

    /** The factors of a driver's ratio. */
    default void driver(int driver, int y, double[] factors) {
        Arrays.fill(factors, 1);
    }

    /** The factors of energy per activity of a group of consumers. */
    default void intensity(int group, int y, double[] factors) {
        Arrays.fill(factors, 1);
    }

    /** The factors of a measure's effect. */
    default void measure(int move, double[] factors) {
        Arrays.fill(factors, 1);
    }

    /** The factors of a measure's adoption, which never exceeds its potential for that. */
    default void adoption(int move, double[] factors) {
        Arrays.fill(factors, 1);
    }

    /** The factors of emissions of a kind of carrier. */
    default void emission(int kind, double[] factors) {
        Arrays.fill(factors, 1);
    }

    /** The factors of the emissions of a process; of others below 0. */
    default void process(int process, double[] factors) {
        Arrays.fill(factors, 1);
    }

    /** By how much of the way to all or to none the share of electric vehicles among those bought deviates, −1 to 1. */
    default void sales(int consumer, double[] deviations) {
        Arrays.fill(deviations, 0);
    }

    /** The factors of the emission factor of imported electricity. */
    default void imports(int y, double[] factors) {
        Arrays.fill(factors, 1);
    }
}
