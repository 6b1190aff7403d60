/* The compiled energy system with its scenarios, in the order in which the Java program writes it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct { int n; Whole *of; } Rows;
typedef struct { int n; Numbers *of; } Table;
typedef struct { int n; uint64_t *of; } Streams;
typedef struct { int supply; Numbers effect, change; Rows cells; Table weights; int *alone; } Move;
/* what CO2 a move captures: of which cells by kind, of which processes, less what moves before it take */
typedef struct { int exists; Rows cells; Table factors; Whole others, before; Numbers taken; } Pool;
/* drivers that are shares of one whole */
typedef struct { Whole members, within, larger; } Sharing;
typedef struct {
    Table ratio, intensity, share, shift, emission, wanted, most;
    Whole changes_heat;
    Numbers power_plants, other_power, power_losses, heat_losses, power_factor, heat_factor;
} Scenario;

static int draws, block_size, years, nscenarios, threads;
static Streams driver_stream, group_stream, measure_stream, adoption_stream, process_stream, sales_stream;
static Streams kind_stream, import_stream;
static Whole parent, consumer_driver, consumer_group, power_cells, heat_cells, other_driver;
static Whole heat_gases, heat_fuels, other_process, with_fleet;
static Numbers driver_base, consumer_base, per_followed, other_base, other_fuel, constants;
static Rows cells_of, emitting, followed, other_cells;
static Table factors_of;
static int in_use, finals, power_plants, heat_plants, nmoves, nsharings, ncells, most_uses;
static Move *moves;
static Pool *pools;
static Sharing *sharings;
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

static void load_limits(FILE *in) {
    pools = claim(nmoves, sizeof(Pool));
    for (int m = 0; m < nmoves; m++) {
        pools[m].exists = (int)whole(in);
        if (!pools[m].exists) continue;
        pools[m].cells = rows(in), pools[m].factors = table(in);
        pools[m].others = wholes(in), pools[m].before = wholes(in), pools[m].taken = numbers(in);
    }
    nsharings = (int)whole(in);
    sharings = claim(nsharings, sizeof(Sharing));
    for (int i = 0; i < nsharings; i++)
        sharings[i].members = wholes(in), sharings[i].within = wholes(in), sharings[i].larger = wholes(in);
    heat_gases = wholes(in), heat_fuels = wholes(in), other_process = wholes(in), with_fleet = wholes(in);
}

static void load(const char *path) {
    FILE *in = fopen(path, "r");
    if (!in) {
        perror(path);
        exit(1);
    }
    draws = (int)whole(in), block_size = (int)whole(in), years = (int)whole(in), nscenarios = (int)whole(in);
    driver_stream = streams(in), group_stream = streams(in), measure_stream = streams(in);
    adoption_stream = streams(in), process_stream = streams(in), sales_stream = streams(in);
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
        moves[m].weights = table(in);
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
    load_limits(in);
    scenarios = claim(nscenarios, sizeof(Scenario));
    for (int s = 0; s < nscenarios; s++) {
        Scenario *of = &scenarios[s];
        of->ratio = table(in), of->intensity = table(in), of->share = table(in), of->shift = table(in);
        of->emission = table(in), of->wanted = table(in), of->most = table(in), of->changes_heat = wholes(in);
        of->power_plants = numbers(in), of->other_power = numbers(in), of->power_losses = numbers(in), of->heat_losses = numbers(in);
        of->power_factor = numbers(in), of->heat_factor = numbers(in);
    }
    fclose(in);
}
