#pragma once

#include "core/domain/Health.h"
#include "ui/kit/Paint.h"

/// How a customer's health is told: a word and the tone that goes with it.
namespace HealthWords {

QString status(HealthStatus status);
Tone tone(HealthStatus status);
/// "61 Needs attention"; without the number while there is not enough data.
ChipText chip(HealthStatus status, int score);
/// What a customer did: in the reader's language when Frontdesk knows the event, else its own words.
QString event(const QString &type);

} // namespace HealthWords
