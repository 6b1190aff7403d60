package org.tanlu.sampling;

/**
 * 计数式随机数 the counter-based generator: a number is a function of seed, key and index alone (SplitMix64), so that it does not
 * matter who asks for it, when, and on which thread.
 */
public final class Generator {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;
    private static final long OFFSET = 0xCBF29CE484222325L;

    private Generator() {}

    /** Where the stream of a key begins. */
    public static long stream(long seed, String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return mix(mix(seed + GOLDEN) ^ hash);
    }

    /** The numbers of a stream from an index on, evenly spread between 0 and 1, neither of which occurs. */
    public static void uniforms(long stream, int from, double[] uniforms, int count) {
        uniforms(stream, from, uniforms, 0, count);
    }

    /** The same, the first number at a place of the column. */
    static void uniforms(long stream, int from, double[] uniforms, int at, int count) {
        for (int i = 0; i < count; i++) {
            long bits = mix(stream + (from + i + 1L) * GOLDEN);
            uniforms[at + i] = ((bits >>> 11) + 0.5) * 0x1p-53;
        }
    }

    private static long mix(long state) {
        long first = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
