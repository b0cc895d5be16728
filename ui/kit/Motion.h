#pragma once

/// Durations of the motion table. Everything passes through motionMs(), so that reduced motion is one place.
namespace Motion {
inline constexpr int Toggle = 120; ///< switch, segmented control, new bubble
inline constexpr int Fold = 160; ///< drawer, fold, card grows; ease out
inline constexpr int RingTurn = 900; ///< one turn of a running step's ring
} // namespace Motion

/// True when the user chose it in Settings or the environment asks for it (FRONTDESK_REDUCED_MOTION=1).
bool reducedMotion();

/// `ms`, or 0 under reduced motion.
int motionMs(int ms);
