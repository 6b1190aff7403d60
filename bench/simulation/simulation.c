/* The simulation of org.tanlu.energy.Kernel over all cells in plain C: same generator, same arithmetic, same order of sums, same
   blocks. Arguments: file of the problem, threads, passes, file for the result, doubles as they lie in memory, by scenario, year and
   draw. Prints the medians of the passes: seconds by the clock, and of the processor. */
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GOLDEN 0x9E3779B97F4A7C15ULL
#define TAIL 0.02425
#define LEAST 0.1
#define STEADY 0.05
#define GROWING 0.1
#define HUGE_FACTOR 1e300
#define TINY 1e-300
#define ALL (1 + 0x1p-50)

typedef struct { int n; int *of; } Whole;
typedef struct { int n; double *of; } Numbers;
typedef struct { int n; Whole *of; } Rows;
typedef struct { int n; Numbers *of; } Table;
typedef struct { int n; uint64_t *of; } Streams;
typedef struct { int supply; Numbers effect, change; Rows cells; int *alone; } Move;
typedef struct {
    Table ratio, intensity, share, emission, wanted;
    Numbers power_plants, other_power, power_losses, heat_losses, power_factor, heat_factor;
} Scenario;

static int draws, block_size, years, nscenarios, threads;
static Streams driver_stream, group_stream, measure_stream, kind_stream, import_stream;
static Whole parent, consumer_driver, consumer_group, power_cells, heat_cells, other_driver;
static Numbers driver_base, consumer_base, per_followed, other_base, other_fuel, constants;
static Rows cells_of, emitting, followed, other_cells;
static Table factors_of;
static int in_use, finals, power_plants, heat_plants, nmoves, ncells, most_uses;
static Move *moves;
static Scenario *scenarios;
static double *totals;

static void *claim(size_t count, size_t size) {
    void *memory = calloc(count ? count : 1, size);
    if (!memory) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    return memory;
}

/* reading */

static void token(FILE *in, char *text) {
    if (fscanf(in, "%63s", text) != 1) {
        fprintf(stderr, "the problem is cut short\n");
        exit(1);
    }
}

static int64_t whole(FILE *in) {
    char text[64];
    token(in, text);
    return strtoll(text, NULL, 10);
}

static Whole wholes(FILE *in) {
    Whole w = {(int)whole(in), NULL};
    w.of = claim(w.n, sizeof(int));
    for (int i = 0; i < w.n; i++) w.of[i] = (int)whole(in);
    return w;
}

static Numbers numbers(FILE *in) {
    char text[64];
    Numbers m = {(int)whole(in), NULL};
    m.of = claim(m.n, sizeof(double));
    for (int i = 0; i < m.n; i++) {
        token(in, text);
        m.of[i] = strtod(text, NULL);
    }
    return m;
}

static Rows rows(FILE *in) {
    Rows r = {(int)whole(in), NULL};
    r.of = claim(r.n, sizeof(Whole));
    for (int i = 0; i < r.n; i++) r.of[i] = wholes(in);
    return r;
}

static Table table(FILE *in) {
    Table t = {(int)whole(in), NULL};
    t.of = claim(t.n, sizeof(Numbers));
    for (int i = 0; i < t.n; i++) t.of[i] = numbers(in);
    return t;
}

static Streams streams(FILE *in) {
    Streams s = {(int)whole(in), NULL};
    s.of = claim(s.n, sizeof(uint64_t));
    for (int i = 0; i < s.n; i++) s.of[i] = (uint64_t)whole(in);
    return s;
}

static int has(Whole cells, int cell) {
    for (int i = 0; i < cells.n; i++)
        if (cells.of[i] == cell) return 1;
    return 0;
}

static void load(const char *path) {
    FILE *in = fopen(path, "r");
    if (!in) {
        perror(path);
        exit(1);
    }
    draws = (int)whole(in), block_size = (int)whole(in), years = (int)whole(in), nscenarios = (int)whole(in);
    driver_stream = streams(in), group_stream = streams(in), measure_stream = streams(in);
    kind_stream = streams(in), import_stream = streams(in);
    parent = wholes(in), driver_base = numbers(in);
    in_use = (int)whole(in), finals = (int)whole(in), power_plants = (int)whole(in), heat_plants = (int)whole(in);
    consumer_driver = wholes(in), consumer_group = wholes(in), consumer_base = numbers(in);
    cells_of = rows(in), emitting = rows(in), factors_of = table(in);
    power_cells = wholes(in), heat_cells = wholes(in);
    followed = rows(in), per_followed = numbers(in);
    other_driver = wholes(in), other_base = numbers(in), other_cells = rows(in), other_fuel = numbers(in);
    constants = numbers(in);
    nmoves = (int)whole(in);
    moves = claim(nmoves, sizeof(Move));
    ncells = in_use;
    for (int m = 0; m < nmoves; m++) {
        moves[m].supply = (int)whole(in);
        moves[m].effect = numbers(in), moves[m].change = numbers(in), moves[m].cells = rows(in);
        int uses = moves[m].cells.n;
        moves[m].alone = claim(uses, sizeof(int));
        if (uses > most_uses) most_uses = uses;
        for (int i = 0; i < uses; i++) {
            moves[m].alone[i] = 1;
            for (int c = 0; c < moves[m].cells.of[i].n; c++) {
                int cell = moves[m].cells.of[i].of[c];
                if (cell >= ncells) ncells = cell + 1;
                for (int j = 0; j < uses; j++)
                    if (j != i && has(moves[m].cells.of[j], cell)) moves[m].alone[i] = 0;
            }
        }
    }
    scenarios = claim(nscenarios, sizeof(Scenario));
    for (int s = 0; s < nscenarios; s++) {
        Scenario *of = &scenarios[s];
        of->ratio = table(in), of->intensity = table(in), of->share = table(in), of->emission = table(in);
        of->wanted = table(in);
        of->power_plants = numbers(in), of->other_power = numbers(in), of->power_losses = numbers(in), of->heat_losses = numbers(in);
        of->power_factor = numbers(in), of->heat_factor = numbers(in);
    }
    fclose(in);
}

/* numbers at random */

static inline uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

static double tail(double p) {
    double q = sqrt(-2 * log(p));
    return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
              - 2.549732539343734e+00) * q + 4.374664141464968e+00) * q + 2.938163982698783e+00)
        / ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
            + 3.754408661907416e+00) * q + 1);
}

static void normals(uint64_t stream, int from, double *restrict u, double *restrict x, int count) {
    for (int i = 0; i < count; i++) {
        uint64_t bits = mix(stream + (uint64_t)(from + i + 1) * GOLDEN);
        u[i] = ((double)(int64_t)(bits >> 11) + 0.5) * 0x1p-53;
    }
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

static void deviate(const double *restrict normal, double scale, double *restrict factor, int count) {
    for (int i = 0; i < count; i++) {
        double f = 1 + scale * normal[i];
        factor[i] = f > LEAST ? f : LEAST;
    }
}

/* columns */

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
    for (; k < which.n; k++) add(sum, columns[which.of[k]], count);
}

static void multiply_all(double **columns, Whole which, const double *by, int count) {
    int k = 0;
    for (; k + 4 <= which.n; k += 4)
        multiply4(columns[which.of[k]], columns[which.of[k + 1]], columns[which.of[k + 2]], columns[which.of[k + 3]],
                  by, count);
    for (; k < which.n; k++) multiply(columns[which.of[k]], by, count);
}

static void weigh(double *sum, double **columns, Whole which, const double *weights, int count) {
    scaled(sum, columns[which.of[0]], weights[0], count);
    int k = 1;
    for (; k + 4 <= which.n; k += 4)
        add_scaled4(sum, columns[which.of[k]], weights[k], columns[which.of[k + 1]], weights[k + 1],
                    columns[which.of[k + 2]], weights[k + 2], columns[which.of[k + 3]], weights[k + 3], count);
    for (; k < which.n; k++) add_scaled(sum, columns[which.of[k]], weights[k], count);
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

/* the simulation of a block of draws; activities are drivers with groups of consumers, each once, in order of consumers */

typedef struct {
    int count;
    double **driver_normal, **group_normal, **measure_normal, **kind_normal, **import_normal;
    double **driver, **group, **activity, **use, **units, **others, **sums;
    double *plants_of_power, *without_fuel, *available, *clean, *plants_of_heat, *available_heat;
    double *power_import, *power_indirect, *heat_indirect;
    double *column, *left, *total, *kind, *factor, *uniform;
} Block;

static int nactivities, *activity_of, *activity_driver, *activity_group;

static void activities(void) {
    activity_of = claim(consumer_driver.n, sizeof(int));
    activity_driver = claim(consumer_driver.n, sizeof(int)), activity_group = claim(consumer_driver.n, sizeof(int));
    for (int c = 0; c < consumer_driver.n; c++) {
        int a = 0;
        while (a < nactivities
               && (activity_driver[a] != consumer_driver.of[c] || activity_group[a] != consumer_group.of[c])) a++;
        if (a == nactivities) {
            activity_driver[a] = consumer_driver.of[c], activity_group[a] = consumer_group.of[c];
            nactivities++;
        }
        activity_of[c] = a;
    }
}

static double *one(void) {
    double *column = aligned_alloc(64, (size_t)block_size * sizeof(double) + 64);
    if (!column) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    memset(column, 0, (size_t)block_size * sizeof(double));
    return column;
}

static double **columns(int n) {
    double **all = claim(n, sizeof(double *));
    for (int i = 0; i < n; i++) all[i] = one();
    return all;
}

static Block *new_block(void) {
    Block *b = claim(1, sizeof(Block));
    b->driver_normal = columns(driver_stream.n), b->group_normal = columns(group_stream.n);
    b->measure_normal = columns(measure_stream.n), b->kind_normal = columns(kind_stream.n);
    b->import_normal = columns(1);
    b->driver = columns(driver_stream.n), b->group = columns(group_stream.n), b->activity = columns(nactivities);
    b->use = columns(ncells), b->units = columns(nmoves), b->others = columns(other_base.n);
    b->sums = columns(most_uses);
    b->plants_of_power = one(), b->without_fuel = one(), b->available = one(), b->clean = one();
    b->plants_of_heat = one(), b->available_heat = one(), b->column = one(), b->left = one();
    b->power_import = one(), b->power_indirect = one(), b->heat_indirect = one();
    b->total = one(), b->kind = one(), b->factor = one(), b->uniform = one();
    return b;
}

static void draw(Block *b, Streams of, double **normal, int from) {
    for (int i = 0; i < of.n; i++) normals(of.of[i], from, b->uniform, normal[i], b->count);
}

static void draw_all(Block *b, int from) {
    draw(b, driver_stream, b->driver_normal, from);
    draw(b, group_stream, b->group_normal, from);
    draw(b, measure_stream, b->measure_normal, from);
    draw(b, kind_stream, b->kind_normal, from);
    draw(b, import_stream, b->import_normal, from);
}

static double growing(int y) { return GROWING * sqrt(y / 10.0); }

static void drive(Block *b, const Scenario *s, int y) {
    for (int d = 0; d < parent.n; d++) {
        deviate(b->driver_normal[d], growing(y), b->driver[d], b->count);
        scale(b->driver[d], s->ratio.of[d].of[y], b->count);
        if (parent.of[d] >= 0) multiply(b->driver[d], b->driver[parent.of[d]], b->count);
    }
    for (int g = 0; g < group_stream.n; g++) deviate(b->group_normal[g], growing(y), b->group[g], b->count);
    for (int a = 0; a < nactivities; a++) {
        memcpy(b->activity[a], b->group[activity_group[a]], b->count * sizeof(double));
        int d = activity_driver[a];
        if (d >= 0) {
            multiply(b->activity[a], b->driver[d], b->count);
            scale(b->activity[a], 1 / driver_base.of[d], b->count);
        }
    }
}

static void consume(Block *b, const Scenario *s, int y) {
    for (int c = 0; c < finals; c++) {
        double base = consumer_base.of[c] * s->intensity.of[c].of[y];
        for (int i = 0; i < cells_of.of[c].n; i++) {
            int k = cells_of.of[c].of[i];
            scaled(b->use[k], b->activity[activity_of[c]], base * s->share.of[k].of[y], b->count);
        }
    }
}

static void move(Block *b, const Move *of, double *units) {
    for (int i = 0; i < of->change.n; i++) {
        if (of->change.of[i] < 0) {
            sum_up(b->sums[i], b->use, of->cells.of[i], b->count);
            at_most(units, b->sums[i], -ALL / of->change.of[i], b->count);
        }
    }
    for (int i = 0; i < of->change.n; i++) {
        Whole cells = of->cells.of[i];
        if (of->change.of[i] > 0 || !of->alone[i]) sum_up(b->sums[i], b->use, cells, b->count);
        if (of->change.of[i] > 0) rise(b->sums[i], units, of->change.of[i], b->use[cells.of[0]], b->count);
        else spare(b->sums[i], units, of->change.of[i], b->count);
        multiply_all(b->use, cells, b->sums[i], b->count);
    }
}

static void all_moves(Block *b, const Scenario *s, int y, int supply) {
    for (int m = 0; m < nmoves; m++) {
        if (moves[m].supply != supply) continue;
        double wanted = s->wanted.of[m].of[y];
        if (wanted == 0) {
            fill(b->units[m], 0, b->count);
        } else {
            deviate(b->measure_normal[m], STEADY, b->units[m], b->count);
            scale(b->units[m], wanted, b->count);
            move(b, &moves[m], b->units[m]);
        }
    }
}

static void supplied(Block *b, double *demand, double per_coal, double losses, double otherwise) {
    if (per_coal == 0) fill(demand, otherwise, b->count);
    else scale(demand, per_coal / (1 - losses), b->count);
}

static int is_gas(int cell) { return followed.of[cell].n > 0; }

static void plants(Block *b, const Scenario *s, int c, int y, const double *supply, double base) {
    double per_unit = base == 0 ? 0 : consumer_base.of[c] / base, shares = 0;
    product(b->column, b->group[consumer_group.of[c]], supply, b->count);
    scale(b->column, per_unit * s->intensity.of[c].of[y], b->count);
    Whole cells = cells_of.of[c];
    for (int i = 0; i < cells.n; i++) {
        int k = cells.of[i];
        if (is_gas(k)) {
            sum_up(b->use[k], b->use, followed.of[k], b->count);
            scale(b->use[k], per_followed.of[k], b->count);
        } else {
            shares += s->share.of[k].of[y];
        }
    }
    fill(b->left, 0, b->count);
    for (int i = 0; i < cells.n; i++)
        if (is_gas(cells.of[i])) add(b->left, b->use[cells.of[i]], b->count);
    meet(b->column, b->left, b->count);
    for (int i = 0; i < cells.n; i++) {
        int k = cells.of[i];
        if (is_gas(k)) multiply(b->use[k], b->left, b->count);
        else scaled(b->use[k], b->column, shares > 0 ? s->share.of[k].of[y] / shares : 0, b->count);
    }
}

static void heat(Block *b, const Scenario *s, int y) {
    double local = constants.of[4], all = constants.of[5];
    sum_up(b->available_heat, b->use, heat_cells, b->count);
    supplied(b, b->available_heat, constants.of[1], s->heat_losses.of[y], all);
    scaled(b->plants_of_heat, b->available_heat, all == 0 ? 0 : local / all, b->count);
    if (heat_plants >= 0) plants(b, s, heat_plants, y, b->plants_of_heat, local);
}

static void electricity(Block *b, const Scenario *s, int y) {
    fill(b->plants_of_power, s->power_plants.of[y], b->count);
    if (power_plants >= 0) plants(b, s, power_plants, y, b->plants_of_power, constants.of[2]);
    all_moves(b, s, y, 1);
    fill(b->without_fuel, s->other_power.of[y], b->count);
    fill(b->clean, 0, b->count);
    for (int m = 0; m < nmoves; m++) {
        add_scaled(b->without_fuel, b->units[m], moves[m].effect.of[0], b->count);
        add_scaled(b->clean, b->units[m], moves[m].effect.of[1], b->count);
    }
    sum_up(b->available, b->use, power_cells, b->count);
    supplied(b, b->available, constants.of[0], s->power_losses.of[y], constants.of[3]);
}

static void import_all(Block *b, const Scenario *s, int y) {
    imports(b->power_import, b->available, b->plants_of_power, b->without_fuel, b->count);
    deviate(b->import_normal[0], growing(y), b->column, b->count);
    indirect(b->power_indirect, b->power_import, b->clean, s->power_factor.of[y], b->column, b->count);
    beyond(b->heat_indirect, b->available_heat, b->plants_of_heat, s->heat_factor.of[y], b->count);
}

static void others(Block *b, const Scenario *s, int y) {
    for (int o = 0; o < other_base.n; o++) {
        double base = other_base.of[o] * s->emission.of[o].of[y];
        int d = other_driver.of[o];
        if (other_fuel.of[o] > 0) {
            sum_up(b->others[o], b->use, other_cells.of[o], b->count);
            scale(b->others[o], base / other_fuel.of[o], b->count);
        } else if (d >= 0) {
            scaled(b->others[o], b->driver[d], base / driver_base.of[d], b->count);
        } else {
            fill(b->others[o], base, b->count);
        }
    }
}

static void record(Block *b, double *to) {
    fill(b->total, 0, b->count);
    for (int g = 0; g < emitting.n; g++) {
        if (!emitting.of[g].n) continue;
        weigh(b->kind, b->use, emitting.of[g], factors_of.of[g].of, b->count);
        deviate(b->kind_normal[g], STEADY, b->factor, b->count);
        multiply(b->kind, b->factor, b->count);
        add(b->total, b->kind, b->count);
    }
    for (int o = 0; o < other_base.n; o++) add(b->total, b->others[o], b->count);
    for (int m = 0; m < nmoves; m++) add_scaled(b->total, b->units[m], moves[m].effect.of[2], b->count);
    add(b->total, b->power_indirect, b->count);
    add(b->total, b->heat_indirect, b->count);
    memcpy(to, b->total, b->count * sizeof(double));
}

static void simulate(Block *b, const Scenario *s, double *to) {
    for (int y = 0; y < years; y++) {
        for (int k = in_use; k < ncells; k++) fill(b->use[k], 0, b->count);
        drive(b, s, y);
        consume(b, s, y);
        all_moves(b, s, y, 0);
        heat(b, s, y);
        electricity(b, s, y);
        import_all(b, s, y);
        others(b, s, y);
        record(b, to + (size_t)y * draws);
    }
}

static int next;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *work(void *of) {
    Block *b = of;
    for (;;) {
        pthread_mutex_lock(&lock);
        int from = next;
        next += block_size;
        pthread_mutex_unlock(&lock);
        if (from >= draws) return NULL;
        b->count = from + block_size < draws ? block_size : draws - from;
        draw_all(b, from);
        for (int s = 0; s < nscenarios; s++) simulate(b, &scenarios[s], totals + (size_t)s * years * draws + from);
    }
}

static double now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **arguments) {
    if (count != 5) {
        fprintf(stderr, "usage: simulation problem threads passes result\n");
        return 2;
    }
    load(arguments[1]);
    activities();
    threads = atoi(arguments[2]);
    int passes = atoi(arguments[3]);
    size_t size = (size_t)nscenarios * years * draws;
    totals = claim(size, sizeof(double));
    double *seconds = claim(passes, sizeof(double)), *processor = claim(passes, sizeof(double));
    pthread_t *pool = claim(threads, sizeof(pthread_t));
    Block **blocks = claim(threads, sizeof(Block *));
    for (int t = 0; t < threads; t++) blocks[t] = new_block();
    for (int pass = 0; pass < passes; pass++) {
        double start = now(CLOCK_MONOTONIC), busy = now(CLOCK_PROCESS_CPUTIME_ID);
        next = 0;
        for (int t = 0; t < threads; t++) pthread_create(&pool[t], NULL, work, blocks[t]);
        for (int t = 0; t < threads; t++) pthread_join(pool[t], NULL);
        seconds[pass] = now(CLOCK_MONOTONIC) - start, processor[pass] = now(CLOCK_PROCESS_CPUTIME_ID) - busy;
    }
    FILE *out = fopen(arguments[4], "w");
    if (!out) {
        perror(arguments[4]);
        return 1;
    }
    fwrite(totals, sizeof(double), size, out);
    fclose(out);
    qsort(seconds, passes, sizeof(double), ascending);
    qsort(processor, passes, sizeof(double), ascending);
    printf("%.6f %.6f\n", seconds[passes / 2], processor[passes / 2]);
    return 0;
}
