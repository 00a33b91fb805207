// The rules of the comparison as a C programmer would write them for speed: the columns of rules/plan/batch/layout.ts, whole öre, one pass
// over each level's rows. Figures of law and guideline come from the file given, never from here. What only other guidelines use (municipal
// norm, weighing by days, a child's own norm) is left out, to the advantage of this program.
// cc -O3 -march=native rules.c; ./a.out rules.bin columns.bin amounts.bin rounds; prints nanoseconds of processor time a round.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef int32_t i32;

enum { AGES = 128, COST_KINDS = 16, PERSONS = 32, PLACES = PERSONS * PERSONS, INCOME_KINDS = 64, BLOCK = 4096 };

// As rulesFile.ts writes it.
struct rules {
  i32 today, month;
  i32 child[2][AGES];
  i32 adult[8];
  i32 common[PLACES];
  i32 day_divisor;
  i32 cap[COST_KINDS][PERSONS];
  i32 not_counted[INCOME_KINDS];
  i32 stimulus_percent, stimulus_from, qualifying, lasting, first_wage;
  i32 youth_limit, income_month;
};

// As columnsFile.ts writes it: of each level its rows, then its columns.
struct block {
  i32 households;
  const i32 *assets, *adults, *children;
  i32 homes;
  const i32 *home_household, *home_place, *home_longest;
  i32 members;
  const i32 *member_home, *member_born, *member_days, *member_kind;
  i32 levels;
  const i32 *level_household, *level_amount;
  i32 costs;
  const i32 *cost_household, *cost_kind, *cost_counts, *cost_open;
  i32 needs;
  const i32 *need_household, *need_counts;
  i32 incomes;
  const i32 *income_household, *income_kind, *income_amount;
  i32 windows;
  const i32 *window_income, *window_from, *window_to;
  i32 histories;
  const i32 *history_income, *history_begins, *history_month, *history_granted, *history_wage;
  i32 youths;
  const i32 *youth_income, *youth_begins, *youth_month, *youth_earlier;
  i32 surpluses;
  const i32 *surplus_household, *surplus_amount;
  i32 asset_items;
  const i32 *asset_household, *asset_amount, *asset_respite;
};

struct amounts {
  i32 *norm, *costs, *incomes, *assets, *support, *surplus, *other_needs;
};

static inline i32 least(i32 a, i32 b) { return a < b ? a : b; }
static inline i32 not_below_zero(i32 a) { return a > 0 ? a : 0; }

// Whole kronor upwards.
static inline i32 for_days(i32 whole, i32 days, i32 divisor) {
  if (__builtin_expect(days >= divisor, 1)) return whole;
  return (i32)(((int64_t)whole * days + 100 * divisor - 1) / (100 * divisor)) * 100;
}

static void norm(const struct rules *r, const struct block *b, i32 *restrict out) {
  for (i32 i = 0; i < b->members; i++) {
    i32 kind = b->member_kind[i], whole;
    if (kind >= 4) {
      whole = r->adult[kind];
    } else {
      whole = r->child[kind & 1][not_below_zero((r->today - b->member_born[i]) / 10000)];
    }
    out[b->home_household[b->member_home[i]]] += for_days(whole, b->member_days[i], r->day_divisor);
  }
  for (i32 i = 0; i < b->homes; i++)
    out[b->home_household[i]] += for_days(r->common[b->home_place[i]], b->home_longest[i], r->day_divisor);
  for (i32 i = 0; i < b->levels; i++) out[b->level_household[i]] += b->level_amount[i];
}

static void costs(const struct rules *r, const struct block *b, i32 *restrict out, i32 *restrict needs) {
  for (i32 i = 0; i < b->costs; i++) {
    i32 at = b->cost_household[i], counts = b->cost_counts[i];
    i32 cap = r->cap[b->cost_kind[i]][b->adults[at] + b->children[at]];
    out[at] += b->cost_open[i] ? least(counts, cap) : counts;
  }
  for (i32 i = 0; i < b->needs; i++) needs[b->need_household[i]] += b->need_counts[i];
}

static inline i32 stimulus(const struct rules *r, i32 amount) {
  return (i32)(((int64_t)amount * r->stimulus_percent + 50) / 100);
}

// Six months in a row, then two years from the first wage: whether the month lies within them.
static void histories(const struct rules *r, const struct block *b, i32 *restrict exempt) {
  for (i32 i = 0; i < b->histories;) {
    i32 income = b->history_income[i], in_row = 0, before = -2, until = -1;
    i32 end = i + 1;
    while (end < b->histories && !b->history_begins[end]) end++;
    for (i32 at = i; at <= end; at++) {
      int is_now = at == end || b->history_month[at] >= r->month;
      i32 month = is_now ? r->month : b->history_month[at];
      int granted = is_now || b->history_granted[at], wage = is_now || b->history_wage[at];
      if (month != before + 1) in_row = 0;
      before = month;
      if (month <= until) in_row = 0;
      else if (month >= r->stimulus_from && in_row >= r->qualifying && (!r->first_wage || wage)) {
        until = month + r->lasting - 1;
        in_row = 0;
      } else in_row = granted ? in_row + 1 : 0;
      if (is_now) break;
    }
    if (r->month <= until) exempt[income] = stimulus(r, b->income_amount[income]);
    i = end;
  }
}

static void incomes(const struct rules *r, const struct block *b, i32 *restrict out) {
  static i32 exempt[BLOCK * 16];
  if (b->incomes > BLOCK * 16) exit(3);
  for (i32 i = 0; i < b->incomes; i++) exempt[i] = least(b->income_amount[i], r->not_counted[b->income_kind[i]]);
  for (i32 i = 0; i < b->windows; i++) {
    i32 income = b->window_income[i];
    if (b->window_from[i] <= r->month && r->month <= b->window_to[i]) exempt[income] = stimulus(r, b->income_amount[income]);
  }
  histories(r, b, exempt);
  i32 left = 0, year = 0;
  for (i32 i = 0; i < b->youths; i++) {
    i32 income = b->youth_income[i], month = b->youth_month[i] ? b->youth_month[i] : r->income_month;
    if (b->youth_begins[i] || month / 12 != year) left = not_below_zero(r->youth_limit - b->youth_earlier[i]);
    year = month / 12;
    exempt[income] = least(b->income_amount[income], left);
    left = not_below_zero(left - b->income_amount[income]);
  }
  for (i32 i = 0; i < b->incomes; i++) out[b->income_household[i]] += b->income_amount[i] - exempt[i];
  for (i32 i = 0; i < b->surpluses; i++) out[b->surplus_household[i]] += b->surplus_amount[i];
}

static void assets(const struct rules *r, const struct block *b, i32 *restrict out) {
  memcpy(out, b->assets, sizeof(i32) * b->households);
  for (i32 i = 0; i < b->asset_items; i++)
    if (b->asset_respite[i] < r->month) out[b->asset_household[i]] += b->asset_amount[i];
}

static void calculate(const struct rules *r, const struct block *b, struct amounts a) {
  size_t bytes = sizeof(i32) * b->households;
  memset(a.norm, 0, bytes);
  memset(a.costs, 0, bytes);
  memset(a.incomes, 0, bytes);
  memset(a.other_needs, 0, bytes);
  norm(r, b, a.norm);
  costs(r, b, a.costs, a.other_needs);
  incomes(r, b, a.incomes);
  assets(r, b, a.assets);
  for (i32 i = 0; i < b->households; i++) {
    i32 balance = a.norm[i] + a.costs[i] - a.incomes[i] - a.assets[i];
    a.support[i] = not_below_zero(balance);
    a.surplus[i] = not_below_zero(-balance);
    a.other_needs[i] = not_below_zero(a.other_needs[i] - a.surplus[i]);
  }
}

static i32 *read_all(const char *path, size_t *count) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  size_t bytes = ftell(file);
  rewind(file);
  i32 *all = malloc(bytes);
  if (!all || fread(all, 1, bytes, file) != bytes) exit(2);
  fclose(file);
  *count = bytes / sizeof(i32);
  return all;
}

static const i32 *read_level(const i32 *at, i32 *rows, const i32 **columns, int count) {
  *rows = *at++;
  for (int column = 0; column < count; column++, at += *rows) columns[column] = at;
  return at;
}

static const i32 *read_block(const i32 *at, struct block *b) {
  at = read_level(at, &b->households, &b->assets, 3);
  at = read_level(at, &b->homes, &b->home_household, 3);
  at = read_level(at, &b->members, &b->member_home, 4);
  at = read_level(at, &b->levels, &b->level_household, 2);
  at = read_level(at, &b->costs, &b->cost_household, 4);
  at = read_level(at, &b->needs, &b->need_household, 2);
  at = read_level(at, &b->incomes, &b->income_household, 3);
  at = read_level(at, &b->windows, &b->window_income, 3);
  at = read_level(at, &b->histories, &b->history_income, 5);
  at = read_level(at, &b->youths, &b->youth_income, 4);
  at = read_level(at, &b->surpluses, &b->surplus_household, 2);
  return read_level(at, &b->asset_items, &b->asset_household, 3);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  size_t words, of_rules;
  const struct rules *r = (const struct rules *)read_all(argv[1], &of_rules);
  if (of_rules * sizeof(i32) != sizeof(struct rules)) return 2;
  const i32 *all = read_all(argv[2], &words), *at = all + 2;
  i32 blocks = all[0], households = all[1], first = 0;
  struct block *b = calloc(blocks, sizeof *b);
  for (i32 i = 0; i < blocks; i++) at = read_block(at, &b[i]);
  if (at != all + words) return 2;
  i32 *out = calloc((size_t)households * 7, sizeof(i32));
  int rounds = atoi(argv[4]);
  for (int round = 0; round < rounds; round++) {
    double from = now();
    first = 0;
    for (i32 i = 0; i < blocks; first += b[i].households, i++) {
      i32 *to = out + first;
      size_t n = households;
      struct amounts a = {to, to + n, to + 2 * n, to + 3 * n, to + 4 * n, to + 5 * n, to + 6 * n};
      calculate(r, &b[i], a);
    }
    printf("%.0f\n", now() - from);
  }
  FILE *file = fopen(argv[3], "wb");
  if (!file || fwrite(out, sizeof(i32), (size_t)households * 7, file) != (size_t)households * 7) return 2;
  return fclose(file);
}
