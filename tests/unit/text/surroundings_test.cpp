#include "text/surroundings.h"

#include <cmath>

#include "catch.h"

using namespace dossier::text;

namespace {
std::string runs(const std::vector<double>& scores, double price) {
  std::string out;
  for (const bool keep : best_runs(scores, price)) out += keep ? 'k' : '.';
  return out;
}

// The best choice by trying all, for the dynamic program to be held to.
double best_by_trying(const std::vector<double>& scores, double price) {
  double best = 0;
  for (unsigned choice = 0; choice < 1U << scores.size(); ++choice) {
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (!(choice >> i & 1U)) continue;
      sum += scores[i];
      if (i == 0 || !(choice >> (i - 1) & 1U)) sum -= price;
    }
    best = std::max(best, sum);
  }
  return best;
}

double worth(const std::vector<double>& scores, double price) {
  const std::vector<bool> keep = best_runs(scores, price);
  double sum = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!keep[i]) continue;
    sum += scores[i] - (i == 0 || !keep[i - 1] ? price : 0);
  }
  return sum;
}
}  // namespace

TEST_CASE("Runs that pay their price are kept") {
  CHECK(runs({}, 1) == "");
  CHECK(runs({2}, 1) == "k");
  CHECK(runs({.5}, 1) == ".");
  CHECK(runs({2, -.5, 2}, 1) == "kkk");
  CHECK(runs({2, -3, 2}, 1) == "k.k");
  CHECK(runs({-1, 3, -1}, 1) == ".k.");
}

TEST_CASE("No choice of runs is worth more than best_runs finds") {
  unsigned seed = 7;
  for (int round = 0; round < 300; ++round) {
    std::vector<double> scores(1 + static_cast<std::size_t>(round) % 12);
    for (double& score : scores) {
      seed = seed * 1664525U + 1013904223U;
      score = static_cast<double>(seed >> 24) / 64.0 - 2;
    }
    CHECK(worth(scores, .75) == Approx(best_by_trying(scores, .75)).margin(1e-9));
  }
}

TEST_CASE("A round without weights is its bias; the own score passes through, within limits") {
  RoundWeights weights{};
  weights.bias = .5;
  const std::vector<LineSummary> lines(3);
  const std::vector<double> scores = {1, -9, 9};
  CHECK(with_surroundings(scores, lines, weights) == std::vector<double>{.5, .5, .5});
  weights.own = 1;
  CHECK(with_surroundings(scores, lines, weights) == std::vector<double>{1.5, -4.5, 5.5});
  CHECK(with_surroundings({}, {}, weights).empty());
}

TEST_CASE("Neighbours and fading sums look both ways") {
  RoundWeights weights{};
  const std::vector<LineSummary> lines = {{40, false, false, false, false},
                                          {40, false, false, false, false},
                                          {40, false, false, false, false}};
  const std::vector<double> scores = {2, 0, -2};
  weights.previous[0] = 1;
  CHECK(with_surroundings(scores, lines, weights) == std::vector<double>{-3, 2, 0});
  weights = {};
  weights.next[1] = 1;
  CHECK(with_surroundings(scores, lines, weights) == std::vector<double>{-2, -3, -3});
  weights = {};
  weights.text_before[0] = 1;
  const auto sums = with_surroundings(scores, lines, weights);
  CHECK(sums[0] == 0);
  CHECK(sums[1] == Approx(std::log1p(.5 * 2 / (1 + std::exp(-2)))));
}

TEST_CASE("A cut counts only behind the middle of the best run") {
  RoundWeights weights{};
  weights.behind_cut = -1;
  std::vector<LineSummary> lines(5);
  for (LineSummary& line : lines) line.words = 30;
  lines[0].is_cut = lines[3].is_cut = true;
  const auto scores = with_surroundings(std::vector<double>{-2, 3, 3, -2, -2}, lines, weights);
  CHECK(scores == std::vector<double>{0, 0, 0, -1, -1});
}
