#pragma once

/// Gives the application its words: the English plural forms always. Call once, after the application object is made.
void installTranslations();
