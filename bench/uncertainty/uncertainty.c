/* The simulation of org.tanlu.uncertainty in plain C: same generator, same arithmetic, same blocks, same sums.
   Arguments: file of the problem, threads, passes, file for the result. */
#include "../generator.h"
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 256, BLOCKS_OF_TASK = 4 };

static int draws, cells, nshared, ngroups, nterms, threads;
static uint64_t *shared_stream, *term_stream;
static int *shared_lognormal, *group_cell, *group_end, *group_factors, **group_factor;
static double *shared_location, *shared_scale, *shared_floor, *group_constant;
static double *term_location, *term_scale, *term_floor, *sums;

static void *claim(size_t count, size_t size) {
    void *memory = calloc(count ? count : 1, size);
    if (!memory) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    return memory;
}

static double number(FILE *in) {
    char text[64];
    if (fscanf(in, "%63s", text) != 1) {
        fprintf(stderr, "the problem is cut short\n");
        exit(1);
    }
    return strtod(text, NULL);
}

static int64_t whole(FILE *in) {
    char text[64];
    if (fscanf(in, "%63s", text) != 1) {
        fprintf(stderr, "the problem is cut short\n");
        exit(1);
    }
    return strtoll(text, NULL, 10);
}

static void load(const char *path) {
    FILE *in = fopen(path, "r");
    if (!in) {
        perror(path);
        exit(1);
    }
    draws = (int)whole(in), cells = (int)whole(in), nshared = (int)whole(in);
    ngroups = (int)whole(in), nterms = (int)whole(in);
    shared_stream = claim(nshared, sizeof(uint64_t)), shared_lognormal = claim(nshared, sizeof(int));
    shared_location = claim(nshared, sizeof(double)), shared_scale = claim(nshared, sizeof(double));
    shared_floor = claim(nshared, sizeof(double));
    for (int i = 0; i < nshared; i++) {
        shared_stream[i] = (uint64_t)whole(in), shared_lognormal[i] = (int)whole(in);
        shared_location[i] = number(in), shared_scale[i] = number(in), shared_floor[i] = number(in);
    }
    group_cell = claim(ngroups, sizeof(int)), group_end = claim(ngroups, sizeof(int));
    group_factors = claim(ngroups, sizeof(int)), group_factor = claim(ngroups, sizeof(int *));
    group_constant = claim(ngroups, sizeof(double));
    for (int i = 0; i < ngroups; i++) {
        group_cell[i] = (int)whole(in), group_constant[i] = number(in);
        group_end[i] = (int)whole(in), group_factors[i] = (int)whole(in);
        group_factor[i] = claim(group_factors[i], sizeof(int));
        for (int k = 0; k < group_factors[i]; k++) group_factor[i][k] = (int)whole(in);
    }
    term_stream = claim(nterms, sizeof(uint64_t)), term_location = claim(nterms, sizeof(double));
    term_scale = claim(nterms, sizeof(double)), term_floor = claim(nterms, sizeof(double));
    for (int i = 0; i < nterms; i++) {
        term_stream[i] = (uint64_t)whole(in), term_location[i] = number(in);
        term_scale[i] = number(in), term_floor[i] = number(in);
    }
    fclose(in);
}

static void block(int from, int count, double *shared, double *u, double *x, double *group) {
    for (int i = 0; i < nshared; i++) {
        double *restrict column = shared + (size_t)i * BLOCK;
        double location = shared_location[i], scale = shared_scale[i];
        uniforms(shared_stream[i], from, shared_floor[i], u, count);
        normals(u, x, count);
        for (int k = 0; k < count; k++) column[k] = location + scale * x[k];
        if (shared_lognormal[i])
            for (int k = 0; k < count; k++) column[k] = exp(column[k]);
    }
    int term = 0;
    for (int i = 0; i < ngroups; i++) {
        for (int k = 0; k < count; k++) group[k] = group_constant[i];
        for (; term < group_end[i]; term++) {
            double location = term_location[term], scale = term_scale[term];
            uniforms(term_stream[term], from, term_floor[term], u, count);
            normals(u, x, count);
            for (int k = 0; k < count; k++) group[k] += location + scale * x[k];
        }
        for (int f = 0; f < group_factors[i]; f++) {
            const double *restrict by = shared + (size_t)group_factor[i][f] * BLOCK;
            for (int k = 0; k < count; k++) group[k] *= by[k];
        }
        double *restrict cell = sums + (size_t)group_cell[i] * draws + from;
        for (int k = 0; k < count; k++) cell[k] += group[k];
    }
}

static int next;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *work(void *unused) {
    (void)unused;
    double *shared = claim((size_t)nshared * BLOCK, sizeof(double));
    double u[BLOCK], x[BLOCK], group[BLOCK];
    int stretch = BLOCK * BLOCKS_OF_TASK;
    for (;;) {
        pthread_mutex_lock(&lock);
        int start = next;
        next += stretch;
        pthread_mutex_unlock(&lock);
        if (start >= draws) break;
        int end = start + stretch < draws ? start + stretch : draws;
        for (int from = start; from < end; from += BLOCK)
            block(from, from + BLOCK < end ? BLOCK : end - from, shared, u, x, group);
    }
    free(shared);
    return NULL;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double quantile(const double *sorted, double probability) {
    double place = probability * (draws - 1);
    int below = (int)place, above = below + 1 < draws ? below + 1 : below;
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

int main(int count, char **arguments) {
    if (count != 5) {
        fprintf(stderr, "usage: uncertainty problem threads passes result\n");
        return 2;
    }
    load(arguments[1]);
    threads = atoi(arguments[2]);
    int passes = atoi(arguments[3]);
    double *seconds = claim(passes, sizeof(double)), first = 0;
    pthread_t *pool = claim(threads, sizeof(pthread_t));
    for (int pass = 0; pass < passes; pass++) {
        double start = now();
        free(sums);
        sums = claim((size_t)cells * draws, sizeof(double));
        next = 0;
        for (int t = 0; t < threads; t++) pthread_create(&pool[t], NULL, work, NULL);
        for (int t = 0; t < threads; t++) pthread_join(pool[t], NULL);
        seconds[pass] = now() - start;
    }
    first = seconds[0];
    FILE *out = fopen(arguments[4], "w");
    if (!out) {
        perror(arguments[4]);
        return 1;
    }
    for (int i = 0; i < cells; i++) {
        double *cell = sums + (size_t)i * draws;
        qsort(cell, draws, sizeof(double), ascending);
        fprintf(out, "%a %a\n", quantile(cell, 0.025), quantile(cell, 0.975));
    }
    fclose(out);
    qsort(seconds, passes, sizeof(double), ascending);
    printf("c draws %d threads %d first %.4f best %.4f median %.4f\n", draws, threads, first, seconds[0],
           seconds[passes / 2]);
    return 0;
}
