/* Arithmetic on columns of draws, as org.tanlu.energy.Columns has it. */
#include <stddef.h>

#define LEAST 0.1
#define HUGE_FACTOR 1e300
#define TINY 1e-300
#define ALL (1 + 0x1p-50)

typedef struct { int n; int *of; } Whole;
typedef struct { int n; double *of; } Numbers;

static void deviate(const double *restrict normal, double scale, double *restrict factor, int count) {
    for (int i = 0; i < count; i++) {
        double f = 1 + scale * normal[i];
        factor[i] = f > LEAST ? f : LEAST;
    }
}

static void fill(double *column, double value, int count) {
    for (int i = 0; i < count; i++) column[i] = value;
}

static void scale(double *column, double factor, int count) {
    for (int i = 0; i < count; i++) column[i] *= factor;
}

static void scaled(double *restrict column, const double *restrict from, double factor, int count) {
    for (int i = 0; i < count; i++) column[i] = from[i] * factor;
}

static void product(double *restrict column, const double *restrict a, const double *restrict b, int count) {
    for (int i = 0; i < count; i++) column[i] = a[i] * b[i];
}

static void multiply(double *restrict column, const double *restrict by, int count) {
    for (int i = 0; i < count; i++) column[i] *= by[i];
}

static void add(double *restrict sum, const double *restrict column, int count) {
    for (int i = 0; i < count; i++) sum[i] += column[i];
}

static void add_scaled(double *restrict sum, const double *restrict column, double factor, int count) {
    if (factor != 0)
        for (int i = 0; i < count; i++) sum[i] += column[i] * factor;
}

static void add4(double *restrict sum, const double *restrict a, const double *restrict b, const double *restrict c,
                 const double *restrict d, int count) {
    for (int i = 0; i < count; i++) sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
}

static void add2(double *restrict sum, const double *restrict a, const double *restrict b, int count) {
    for (int i = 0; i < count; i++) sum[i] = sum[i] + a[i] + b[i];
}

static void multiply2(double *restrict a, double *restrict b, const double *restrict by, int count) {
    for (int i = 0; i < count; i++) a[i] *= by[i], b[i] *= by[i];
}

static void multiply4(double *restrict a, double *restrict b, double *restrict c, double *restrict d,
                      const double *restrict by, int count) {
    for (int i = 0; i < count; i++) a[i] *= by[i], b[i] *= by[i], c[i] *= by[i], d[i] *= by[i];
}

static void sum2(double *restrict sum, const double *restrict a, const double *restrict b, int count) {
    for (int i = 0; i < count; i++) sum[i] = a[i] + b[i];
}

static void add_scaled4(double *restrict sum, const double *restrict a, double of_a, const double *restrict b,
                        double of_b, const double *restrict c, double of_c, const double *restrict d, double of_d,
                        int count) {
    for (int i = 0; i < count; i++) sum[i] = sum[i] + a[i] * of_a + b[i] * of_b + c[i] * of_c + d[i] * of_d;
}

static void into(double *restrict column, double number, int count) {
    for (int i = 0; i < count; i++) column[i] = column[i] > 0 ? number / column[i] : 1;
}

static void ratio(double *restrict before, const double *restrict now, int count) {
    for (int i = 0; i < count; i++) before[i] = before[i] > 0 ? now[i] / before[i] : 1;
}

static void fallen(double *restrict sum, const double *restrict before, int count) {
    for (int i = 0; i < count; i++) sum[i] /= before[i] + TINY;
}

static void no_less_than_nothing(double *column, int count) {
    for (int i = 0; i < count; i++) column[i] = column[i] > 0 ? column[i] : 0;
}

static void multiply_at_most(double *restrict column, const double *restrict factors, double most, int count) {
    for (int i = 0; i < count; i++) column[i] *= factors[i] < most ? factors[i] : most;
}

static void sum_up(double *sum, double **columns, Whole which, int count) {
    if (which.n < 2) {
        fill(sum, 0, count);
        if (which.n) add(sum, columns[which.of[0]], count);
        return;
    }
    sum2(sum, columns[which.of[0]], columns[which.of[1]], count);
    int k = 2;
    for (; k + 4 <= which.n; k += 4)
        add4(sum, columns[which.of[k]], columns[which.of[k + 1]], columns[which.of[k + 2]], columns[which.of[k + 3]],
             count);
    for (; k + 2 <= which.n; k += 2) add2(sum, columns[which.of[k]], columns[which.of[k + 1]], count);
    for (; k < which.n; k++) add(sum, columns[which.of[k]], count);
}

static void multiply_all(double **columns, Whole which, const double *by, int count) {
    int k = 0;
    for (; k + 4 <= which.n; k += 4)
        multiply4(columns[which.of[k]], columns[which.of[k + 1]], columns[which.of[k + 2]], columns[which.of[k + 3]],
                  by, count);
    for (; k + 2 <= which.n; k += 2) multiply2(columns[which.of[k]], columns[which.of[k + 1]], by, count);
    for (; k < which.n; k++) multiply(columns[which.of[k]], by, count);
}

static void weigh(double *sum, double **columns, Whole which, const double *weights, int count) {
    if (!which.n) {
        fill(sum, 0, count);
        return;
    }
    scaled(sum, columns[which.of[0]], weights[0], count);
    int k = 1;
    for (; k + 4 <= which.n; k += 4)
        add_scaled4(sum, columns[which.of[k]], weights[k], columns[which.of[k + 1]], weights[k + 1],
                    columns[which.of[k + 2]], weights[k + 2], columns[which.of[k + 3]], weights[k + 3], count);
    for (; k < which.n; k++) add_scaled(sum, columns[which.of[k]], weights[k], count);
}

/* each with its weight where there are any */
static void sum_weighted(double *sum, double **columns, Whole which, Numbers weights, int count) {
    if (weights.n) weigh(sum, columns, which, weights.of, count);
    else sum_up(sum, columns, which, count);
}

static void meet(double *restrict need, double *restrict supply, int count) {
    for (int i = 0; i < count; i++) {
        double missing = need[i] - supply[i], part = need[i] / (supply[i] + TINY);
        supply[i] = part < 1 ? part : 1;
        need[i] = missing > 0 ? missing : 0;
    }
}

static void at_most(double *restrict column, const double *restrict limit, double factor, int count) {
    for (int i = 0; i < count; i++) {
        double most = limit[i] * factor;
        column[i] = column[i] < most ? column[i] : most;
    }
}

static void spare(double *restrict sum, const double *restrict units, double change, int count) {
    for (int i = 0; i < count; i++) {
        double factor = 1 + units[i] * change / (sum[i] + TINY);
        sum[i] = factor > 0 ? factor : 0;
    }
}

static void rise(double *restrict sum, const double *restrict units, double change, double *restrict first, int count) {
    for (int i = 0; i < count; i++) {
        double more = units[i] * change;
        double empty = 1 - sum[i] * HUGE_FACTOR;
        empty = empty > 0 ? empty : 0;
        first[i] += empty * more;
        sum[i] = 1 + (1 - empty) * more / (sum[i] + empty);
    }
}

static void imports(double *restrict to, const double *restrict available, const double *restrict own,
                    const double *restrict other, int count) {
    for (int i = 0; i < count; i++) to[i] = available[i] - own[i] - other[i];
}

static void indirect(double *restrict to, const double *restrict import, const double *restrict clean, double factor,
                     const double *restrict deviation, int count) {
    for (int i = 0; i < count; i++) {
        double imported = import[i] > 0 ? import[i] : 0;
        to[i] = (imported - (clean[i] < imported ? clean[i] : imported)) * factor * deviation[i];
    }
}

static void beyond(double *restrict to, const double *restrict a, const double *restrict b, double factor, int count) {
    for (int i = 0; i < count; i++) {
        double more = a[i] - b[i];
        to[i] = (more > 0 ? more : 0) * factor;
    }
}
