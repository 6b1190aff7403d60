/* The simulation of org.tanlu.energy.Kernel over all cells in plain C: same generator, same arithmetic, same order of sums, same
   blocks. Arguments: file of the problem, threads, passes, file for the result, doubles as they lie in memory, by scenario, year and
   draw. Prints the medians of the passes: seconds by the clock, and of the processor. */
#include "../generator.h"
#include "columns.h"
#include "problem.h"
#include <pthread.h>
#include <string.h>
#include <time.h>

#define STEADY 0.05
#define GROWING 0.1

/* the simulation of a block of draws; activities are drivers with groups of consumers, each once, in order of consumers */

typedef struct {
    int count;
    double **driver_normal, **group_normal, **measure_normal, **adoption_normal, **process_normal, **sales_normal;
    double **kind_normal, **import_normal;
    double **driver, **group, **activity, **use, **units, **others, **sums;
    double *plants_of_power, *without_fuel, *available, *clean, *plants_of_heat, *available_heat;
    double *power_import, *power_indirect, *heat_indirect;
    double *column, *left, *limit, *total, *kind, *factor, *uniform;
} Block;

static int nactivities, *fleet_of, *activity_of, *activity_driver, *activity_group;

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

static void fleets(void) {
    fleet_of = claim(consumer_driver.n, sizeof(int));
    for (int c = 0; c < consumer_driver.n; c++) fleet_of[c] = -1;
    for (int i = 0; i < with_fleet.n; i++) fleet_of[with_fleet.of[i]] = i;
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
    b->measure_normal = columns(measure_stream.n), b->adoption_normal = columns(adoption_stream.n);
    b->process_normal = columns(process_stream.n), b->sales_normal = columns(sales_stream.n);
    b->kind_normal = columns(kind_stream.n);
    b->import_normal = columns(1);
    b->driver = columns(driver_stream.n), b->group = columns(group_stream.n), b->activity = columns(nactivities);
    b->use = columns(ncells), b->units = columns(nmoves), b->others = columns(other_base.n);
    b->sums = columns(most_uses);
    b->plants_of_power = one(), b->without_fuel = one(), b->available = one(), b->clean = one();
    b->plants_of_heat = one(), b->available_heat = one(), b->column = one(), b->left = one(), b->limit = one();
    b->power_import = one(), b->power_indirect = one(), b->heat_indirect = one();
    b->total = one(), b->kind = one(), b->factor = one(), b->uniform = one();
    return b;
}

static void draw(Block *b, Streams of, double **normal, int from) {
    for (int i = 0; i < of.n; i++) {
        uniforms(of.of[i], from, 0, b->uniform, b->count);
        normals(b->uniform, normal[i], b->count);
    }
}

static void draw_all(Block *b, int from) {
    draw(b, driver_stream, b->driver_normal, from);
    draw(b, group_stream, b->group_normal, from);
    draw(b, measure_stream, b->measure_normal, from);
    draw(b, adoption_stream, b->adoption_normal, from);
    draw(b, process_stream, b->process_normal, from);
    draw(b, sales_stream, b->sales_normal, from);
    draw(b, kind_stream, b->kind_normal, from);
    draw(b, import_stream, b->import_normal, from);
}

static double growing(int y) { return GROWING * sqrt(y / 10.0); }

static void close_shares(Block *b, const Sharing *of, const Scenario *s, int y) {
    double whole = 0;
    fill(b->column, 0, b->count);
    for (int i = 0; i < of->members.n; i++) {
        whole += s->ratio.of[of->members.of[i]].of[y];
        add(b->column, b->driver[of->members.of[i]], b->count);
    }
    into(b->column, whole, b->count);
    for (int i = 0; i < of->members.n; i++) multiply(b->driver[of->members.of[i]], b->column, b->count);
    for (int i = 0; i < of->within.n; i++) {
        int part = of->within.of[i], larger = of->larger.of[i];
        double all = s->ratio.of[larger].of[y], most = all > 0 ? s->ratio.of[part].of[y] / all : 1;
        multiply(b->driver[part], b->column, b->count);
        at_most(b->driver[part], b->driver[larger], most > 1 ? most : 1, b->count);
    }
}

static void drive(Block *b, const Scenario *s, int y) {
    for (int d = 0; d < parent.n; d++) {
        deviate(b->driver_normal[d], growing(y), b->driver[d], b->count);
        scale(b->driver[d], s->ratio.of[d].of[y], b->count);
    }
    for (int i = 0; i < nsharings; i++) close_shares(b, &sharings[i], s, y);
    for (int d = 0; d < parent.n; d++)
        if (parent.of[d] >= 0) multiply(b->driver[d], b->driver[parent.of[d]], b->count);
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

/* how far purchases of electric vehicles deviate, no further than to all */
static void purchases(const double *normal, double *deviation, int count) {
    deviate(normal, STEADY, deviation, count);
    for (int i = 0; i < count; i++) deviation[i] = deviation[i] - 1 < 1 ? deviation[i] - 1 : 1;
}

static void consume(Block *b, const Scenario *s, int y) {
    for (int c = 0; c < finals; c++) {
        double base = consumer_base.of[c] * s->intensity.of[c].of[y];
        for (int i = 0; i < cells_of.of[c].n; i++) {
            int k = cells_of.of[c].of[i];
            scaled(b->use[k], b->activity[activity_of[c]], base * s->share.of[k].of[y], b->count);
        }
        if (fleet_of[c] >= 0) {
            purchases(b->sales_normal[fleet_of[c]], b->column, b->count);
            multiply(b->column, b->activity[activity_of[c]], b->count);
            for (int i = 0; i < cells_of.of[c].n; i++) {
                int k = cells_of.of[c].of[i];
                add_scaled(b->use[k], b->column, base * s->shift.of[k].of[y], b->count);
            }
        }
    }
}

static void other(Block *b, const Scenario *s, int o, int y) {
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
    if (other_process.of[o] >= 0) {
        deviate(b->process_normal[other_process.of[o]], STEADY, b->column, b->count);
        multiply(b->others[o], b->column, b->count);
    }
}

/* no more is captured than is emitted */
static void hold_to_emissions(Block *b, const Scenario *s, const Pool *of, double *units, int y) {
    fill(b->limit, 0, b->count);
    for (int g = 0; g < of->cells.n; g++) {
        if (!of->cells.of[g].n) continue;
        weigh(b->left, b->use, of->cells.of[g], of->factors.of[g].of, b->count);
        deviate(b->kind_normal[g], STEADY, b->column, b->count);
        multiply(b->left, b->column, b->count);
        add(b->limit, b->left, b->count);
    }
    for (int i = 0; i < of->others.n; i++) {
        other(b, s, of->others.of[i], y);
        add(b->limit, b->others[of->others.of[i]], b->count);
    }
    for (int i = 0; i < of->before.n; i++) add_scaled(b->limit, b->units[of->before.of[i]], of->taken.of[i], b->count);
    no_less_than_nothing(b->limit, b->count);
    at_most(units, b->limit, 1, b->count);
}

static void hold(Block *b, const Move *of, double *units) {
    for (int i = 0; i < of->change.n; i++) {
        if (of->change.of[i] < 0) {
            sum_weighted(b->sums[i], b->use, of->cells.of[i], of->weights.of[i], b->count);
            at_most(units, b->sums[i], -ALL / of->change.of[i], b->count);
        }
    }
}

static void shift(Block *b, const Move *of, const double *units) {
    for (int i = 0; i < of->change.n; i++) {
        Whole cells = of->cells.of[i];
        if (of->change.of[i] > 0 || !of->alone[i])
            sum_weighted(b->sums[i], b->use, cells, of->weights.of[i], b->count);
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
            deviate(b->adoption_normal[m], STEADY, b->column, b->count);
            multiply_at_most(b->units[m], b->column, s->most.of[m].of[y], b->count);
            scale(b->units[m], wanted, b->count);
            hold(b, &moves[m], b->units[m]);
            if (pools[m].exists) hold_to_emissions(b, s, &pools[m], b->units[m], y);
            shift(b, &moves[m], b->units[m]);
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

static void heat_again(Block *b, const Scenario *s, int y) {
    if (!s->changes_heat.of[y] || constants.of[1] == 0) return;
    memcpy(b->column, b->available_heat, b->count * sizeof(double));
    sum_up(b->available_heat, b->use, heat_cells, b->count);
    supplied(b, b->available_heat, constants.of[1], s->heat_losses.of[y], constants.of[5]);
    ratio(b->column, b->available_heat, b->count);
    multiply(b->plants_of_heat, b->column, b->count);
    sum_up(b->left, b->use, heat_gases, b->count);
    sum_up(b->limit, b->use, heat_fuels, b->count);
    add(b->limit, b->left, b->count);
    multiply(b->column, b->limit, b->count);
    meet(b->column, b->left, b->count);
    sum_up(b->limit, b->use, heat_fuels, b->count);
    fallen(b->column, b->limit, b->count);
    multiply_all(b->use, heat_gases, b->left, b->count);
    multiply_all(b->use, heat_fuels, b->column, b->count);
}

static void electricity(Block *b, const Scenario *s, int y) {
    fill(b->plants_of_power, s->power_plants.of[y], b->count);
    if (power_plants >= 0) plants(b, s, power_plants, y, b->plants_of_power, constants.of[2]);
    all_moves(b, s, y, 1);
    heat_again(b, s, y);
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
        for (int o = 0; o < other_base.n; o++) other(b, s, o, y);
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
    fleets();
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
