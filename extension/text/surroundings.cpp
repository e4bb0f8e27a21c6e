#include "text/surroundings.h"

#include <algorithm>
#include <cmath>

namespace dossier::text {
namespace {

using Values = std::vector<double>;

constexpr double kScoreLimit = 5;
constexpr double kNeighbourLimit = 3;
constexpr double kMostWords = 80;      // a line counts for no more in the sums of text
constexpr double kMostRunWords = 100;  // nor in runs
constexpr double kFurnitureCost = 6;   // what a line of furniture costs a run
constexpr double kShortLine = 12;
constexpr double kMassUnit = 20;  // words
constexpr double kSame = 1e-6;    // sums closer than this are equal

// Sums of the values on both sides of each line, each step fading by `fade`.
struct Sides {
  Values before;
  Values after;
};

Values fading_sum(const Values& values, double fade) {
  Values sums(values.size());
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    sums[i] = sum;
    sum = (sum + values[i]) * fade;
  }
  return sums;
}

// The largest sum of values that ends just before each line, or 0.
Values best_sum(const Values& values) {
  Values sums(values.size());
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    sums[i] = sum;
    sum = std::max(0.0, sum + values[i]);
  }
  return sums;
}

template <class Sum>
Sides both_sides(const Values& values, Sum sum) {
  Values reversed(values.rbegin(), values.rend());
  Values after = sum(reversed);
  std::reverse(after.begin(), after.end());
  return {sum(values), std::move(after)};
}

Sides fading_sums(const Values& values, double fade) {
  return both_sides(values, [fade](const Values& v) { return fading_sum(v, fade); });
}

class Round {
 public:
  Round(std::span<const double> scores, std::span<const LineSummary> lines, const RoundWeights& w)
      : scores_(scores), lines_(lines), w_(w), size_(scores.size()), out_(size_, w.bias) {}

  Values run() {
    add_neighbours();
    add_text_and_junk();
    add_runs();
    add_topics();
    add_lengths();
    return std::move(out_);
  }

 private:
  template <class Value>
  void add(double weight, Value value) {
    for (std::size_t i = 0; i < size_; ++i) out_[i] += weight * value(i);
  }
  template <class Value>
  Values each(Value value) const {
    Values values(size_);
    for (std::size_t i = 0; i < size_; ++i) values[i] = value(i);
    return values;
  }

  double limited(std::size_t i, double limit) const {
    return std::clamp(scores_[i], -limit, limit);
  }
  bool is_short(std::size_t i) const { return lines_[i].words < kShortLine; }

  void add_neighbours() {
    add(w_.own, [&](std::size_t i) { return limited(i, kScoreLimit); });
    add(w_.own_if_text, [&](std::size_t i) { return std::max(0.0, limited(i, kScoreLimit)); });
    for (std::size_t k = 0; k < 3; ++k) {
      const std::size_t step = k + 1;
      add(w_.previous[k], [&](std::size_t i) {
        return i >= step ? limited(i - step, kNeighbourLimit) : -kNeighbourLimit;
      });
      add(w_.next[k], [&](std::size_t i) {
        return i + step < size_ ? limited(i + step, kNeighbourLimit) : -kNeighbourLimit;
      });
    }
  }

  void add_text_and_junk() {
    const Values chance =
        each([&](std::size_t i) { return 1 / (1 + std::exp(-limited(i, kScoreLimit))); });
    const Values mass = each([&](std::size_t i) {
      return chance[i] * std::min(lines_[i].words, kMostWords) / kMassUnit;
    });
    constexpr std::array<double, 3> kTextFades = {.5, .8, .93};
    for (std::size_t k = 0; k < kTextFades.size(); ++k) {
      const Sides text = fading_sums(mass, kTextFades[k]);
      add(w_.text_before[k], [&](std::size_t i) { return std::log1p(text.before[i]); });
      add(w_.text_after[k], [&](std::size_t i) { return std::log1p(text.after[i]); });
      add(w_.text_around[k],
          [&](std::size_t i) { return std::log1p(std::min(text.before[i], text.after[i])); });
    }
    constexpr std::array<double, 2> kJunkFades = {.7, .9};
    const Values doubt = each([&](std::size_t i) { return 1 - chance[i]; });
    for (std::size_t k = 0; k < kJunkFades.size(); ++k) {
      const Sides junk = fading_sums(doubt, kJunkFades[k]);
      const double scale = 1 - kJunkFades[k];
      add(w_.junk_before[k] * scale, [&](std::size_t i) { return junk.before[i]; });
      add(w_.junk_after[k] * scale, [&](std::size_t i) { return junk.after[i]; });
    }
  }

  void add_runs() {
    const Values gain = each([&](std::size_t i) {
      const double most =
          scores_[i] > 0 ? std::min(lines_[i].words, kMostRunWords) : kFurnitureCost;
      return most * std::tanh(scores_[i] / 2);
    });
    const Sides sums = both_sides(gain, best_sum);
    const Values run = each(
        [&](std::size_t i) { return std::max(0.0, sums.before[i] + gain[i] + sums.after[i]); });
    const double best = run.empty() ? 0 : *std::max_element(run.begin(), run.end());
    find_best_run(run, best);
    const auto log_run = [&](double words) { return std::log1p(words / kMassUnit); };
    const auto around = [&](std::size_t i) {
      return log_run(std::min(sums.before[i], sums.after[i]));
    };
    add(w_.in_best_run, [&](std::size_t i) { return is_in_best(i) ? 1.0 : 0.0; });
    add(w_.lines_before_best, [&](std::size_t i) {
      return std::log1p(i < best_from_ ? static_cast<double>(best_from_ - i) : 0.0);
    });
    add(w_.lines_after_best, [&](std::size_t i) {
      return std::log1p(i >= best_to_ ? static_cast<double>(i - best_to_ + 1) : 0.0);
    });
    add(w_.run_share, [&](std::size_t i) { return std::min(1.0, run[i] / std::max(best, 1.0)); });
    add(w_.run, [&](std::size_t i) { return log_run(run[i]); });
    add(w_.run_before, [&](std::size_t i) { return log_run(sums.before[i]); });
    add(w_.run_after, [&](std::size_t i) { return log_run(sums.after[i]); });
    add(w_.run_around, around);
    add(w_.short_in_best, [&](std::size_t i) { return is_short(i) && is_in_best(i) ? 1.0 : 0.0; });
    add(w_.short_run_around, [&](std::size_t i) { return is_short(i) ? around(i) : 0.0; });
    add_cuts(gain, run);
  }

  // The lines from the first to the last whose run is the best one.
  void find_best_run(const Values& run, double best) {
    best_from_ = size_;
    best_to_ = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      if (run[i] < best - kSame) continue;
      best_from_ = std::min(best_from_, i);
      best_to_ = i + 1;
    }
  }
  bool is_in_best(std::size_t i) const { return i >= best_from_ && i < best_to_; }

  // Cuts count from where half of the best run is behind us.
  void add_cuts(const Values& gain, const Values& run) {
    double total = kSame;  // more than nothing
    for (std::size_t i = best_from_; i < best_to_; ++i) total += std::max(0.0, gain[i]);
    double so_far = 0;
    int cuts = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      if (is_in_best(i)) so_far += std::max(0.0, gain[i]);
      if (lines_[i].is_cut && so_far >= total / 2) ++cuts;
      if (cuts == 0) continue;
      out_[i] += w_.behind_cut + w_.behind_cut_run * std::log1p(run[i] / kMassUnit);
      if (cuts > 1) out_[i] += w_.behind_two_cuts;
    }
  }

  void add_topics() {
    const auto flags = [&](bool LineSummary::*flag) {
      return each([&](std::size_t i) { return lines_[i].*flag ? 1.0 : 0.0; });
    };
    const auto add_sides = [&](bool LineSummary::*flag, double fade, double most, double before,
                               double after) {
      const Sides sides = fading_sums(flags(flag), fade);
      add(before, [&](std::size_t i) { return std::min(most, sides.before[i]); });
      add(after, [&](std::size_t i) { return std::min(most, sides.after[i]); });
    };
    add_sides(&LineSummary::is_cut, .7, 1.5, w_.near_cut, 0);
    add_sides(&LineSummary::is_consent, .8, 2, w_.consent_before, w_.consent_after);
    add_sides(&LineSummary::is_comment, .8, 2, w_.comments_before, w_.comments_after);
    add_sides(&LineSummary::is_dated, .85, 3, w_.dates_before, w_.dates_after);
  }

  void add_lengths() {
    const Values length = each([&](std::size_t i) { return std::log1p(lines_[i].words); });
    const auto previous = [&](std::size_t i) { return i > 0 ? length[i - 1] : 0.0; };
    const auto next = [&](std::size_t i) { return i + 1 < size_ ? length[i + 1] : 0.0; };
    add(w_.length, [&](std::size_t i) { return length[i]; });
    add(w_.previous_length, previous);
    add(w_.next_length, next);
    add(w_.differs_from_previous, [&](std::size_t i) { return std::abs(length[i] - previous(i)); });
    add(w_.differs_from_next, [&](std::size_t i) { return std::abs(length[i] - next(i)); });
  }

  std::span<const double> scores_;
  std::span<const LineSummary> lines_;
  const RoundWeights& w_;
  std::size_t size_;
  Values out_;
  std::size_t best_from_ = 0;
  std::size_t best_to_ = 0;
};

}  // namespace

LineSummary summary_of(const Facts& f) {
  constexpr double kShortSection = 10;
  constexpr double kShortComment = 8;
  constexpr double kShortDate = 15;
  LineSummary line;
  line.words = f.words;
  line.is_cut = (f.topics.of(Topic::section) >= Presence::start && f.words < kShortSection) ||
                (f.topics.of(Topic::comments) >= Presence::start && f.words < kShortComment);
  line.is_consent = f.topics.of(Topic::consent) != Presence::none;
  line.is_comment = f.topics.of(Topic::comments) != Presence::none;
  line.is_dated = (f.has_time || f.has_year) && f.words < kShortDate;
  return line;
}

std::vector<double> with_surroundings(std::span<const double> scores,
                                      std::span<const LineSummary> lines,
                                      const RoundWeights& weights) {
  return Round(scores, lines, weights).run();
}

std::vector<bool> best_runs(std::span<const double> scores, double run_price) {
  // Sums of the best choice up to a line that is kept, and up to one that is dropped;
  // for each line, whether that choice comes from a kept line.
  double kept = -run_price;
  double dropped = 0;
  std::vector<bool> kept_from_kept(scores.size());
  std::vector<bool> dropped_from_kept(scores.size());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const bool goes_on = i > 0 && kept >= dropped - run_price;
    const bool stops = i > 0 && kept > dropped;
    kept_from_kept[i] = goes_on;
    dropped_from_kept[i] = stops;
    const double next_dropped = stops ? kept : dropped;
    kept = (goes_on ? kept : dropped - run_price) + scores[i];
    dropped = next_dropped;
  }
  std::vector<bool> keep(scores.size());
  bool is_kept = kept > dropped;
  for (std::size_t i = scores.size(); i-- > 0;) {
    keep[i] = is_kept;
    is_kept = is_kept ? kept_from_kept[i] : dropped_from_kept[i];
  }
  return keep;
}

}  // namespace dossier::text
