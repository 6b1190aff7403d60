/* The numbers at random of org.tanlu.sampling in plain C, for the programs beside it: of a stream by index, normal ones by Acklam's
   rational function. */
#include <math.h>
#include <stdint.h>

#define GOLDEN 0x9E3779B97F4A7C15ULL
#define TAIL 0.02425

static inline uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/* Evenly spread between a floor and 1, from an index on. */
static inline void uniforms(uint64_t stream, int from, double floor, double *restrict u, int count) {
    for (int i = 0; i < count; i++) {
        uint64_t bits = mix(stream + (uint64_t)(from + i + 1) * GOLDEN);
        u[i] = ((double)(int64_t)(bits >> 11) + 0.5) * 0x1p-53;
    }
    if (floor > 0)
        for (int i = 0; i < count; i++) u[i] = floor + (1 - floor) * u[i];
}

static inline double tail(double p) {
    double q = sqrt(-2 * log(p));
    return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
              - 2.549732539343734e+00) * q + 4.374664141464968e+00) * q + 2.938163982698783e+00)
        / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
            + 3.754408661907416e+00) * q + 1);
}

/* By evenly spread numbers. */
static inline void normals(const double *restrict u, double *restrict x, int count) {
    for (int i = 0; i < count; i++) {
        double q = u[i] - 0.5, r = q * q;
        x[i] = (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                  + 1.383577518672690e+02) * r - 3.066479806614716e+01) * r + 2.506628277459239e+00) * q
            / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                 + 6.680131188771972e+01) * r - 1.328068155288572e+01) * r + 1);
    }
    for (int i = 0; i < count; i++) {
        if (u[i] < TAIL) x[i] = tail(u[i]);
        else if (u[i] > 1 - TAIL) x[i] = -tail(1 - u[i]);
    }
}
