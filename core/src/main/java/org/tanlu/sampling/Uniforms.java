package org.tanlu.sampling;

/** 均匀数 where a model's inputs come from: numbers between 0 and 1, neither of which occurs, by input and number of the run. */
public interface Uniforms {

    /**
     * The numbers of an input in consecutive runs; the same whoever asks, when, and for how many at once.
     *
     * @param from the first run
     */
    void fill(String input, int from, double[] uniforms, int count);

    /** Independent numbers. */
    static Uniforms random(long seed) {
        return (input, from, uniforms, count) ->
                Generator.uniforms(Generator.stream(seed, input), from, uniforms, count);
    }
}
