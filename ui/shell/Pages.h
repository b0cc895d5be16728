#pragma once

/// The pages of the console, in the order of the rail.
enum class PageId { Inbox, Tickets, Customers, Activity, Knowledge, Dashboard, Settings };

inline constexpr int PageCount = int(PageId::Settings) + 1;
