#pragma once

/// Tells screen readers what our painted widgets are: chips and tags are texts, charts are charts, avatars graphics.
/// Called by Theme::install(); calling it again does nothing.
void installAccessibles();
