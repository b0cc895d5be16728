#pragma once

#include <QLatin1StringView>
#include <QString>

/// A setting: its name in the workspace, its default, and the environment variable that is stronger than the workspace
/// (if any).
template <class T>
struct SettingKey {
    QLatin1StringView name;
    T fallback;
    const char *environment = nullptr;
};

/// The whole configuration, one row each.
namespace Keys {
using namespace Qt::StringLiterals;

inline const SettingKey<bool> HumanApproval{"assistant/humanApproval"_L1, true};
inline const SettingKey<QString> AgentTone{"assistant/tone"_L1, u"friendly"_s};
inline const SettingKey<QString> Provider{"assistant/provider"_L1, u"auto"_s}; ///< auto, offline, openai
inline const SettingKey<int> MaxSteps{"assistant/maxSteps"_L1, 12};
inline const SettingKey<QString> ToolPolicy{"assistant/policy"_L1, {}}; ///< "create_ticket=auto escalate_to_human=ask"
inline const SettingKey<int> LeaseSeconds{"assistant/leaseSeconds"_L1, 30};
inline const SettingKey<bool> MaskPersonalData{"assistant/maskPersonalData"_L1, true};
inline const SettingKey<double> DailyBudgetUsd{"assistant/dailyBudgetUsd"_L1, 0.0}; ///< 0: no limit
inline const SettingKey<QString> PriceTable{
    "assistant/prices"_L1,
    u"gpt-4o-mini=0.15/0.60 gpt-4o=2.50/10.00 "
    "text-embedding-3-small=0.02/0 text-embedding-3-large=0.13/0"_s}; ///< USD per million

inline const SettingKey<QString> OpenAiModel{"openai/model"_L1, u"gpt-4o-mini"_s, "OPENAI_MODEL"};
/// Articles are also found by what they mean: they and the question go to the server.
inline const SettingKey<bool> Embeddings{"assistant/embeddings"_L1, false};
inline const SettingKey<QString> EmbeddingModel{"openai/embeddingModel"_L1, u"text-embedding-3-small"_s,
                                                "OPENAI_EMBEDDING_MODEL"};
inline const SettingKey<QString> OpenAiBaseUrl{"openai/baseUrl"_L1, u"https://api.openai.com/v1"_s, "OPENAI_BASE_URL"};

inline const SettingKey<bool> OpenAiKeyKept{"openai/keyKept"_L1, false}; ///< the keychain holds a key

inline const SettingKey<bool> GmailEnabled{"gmail/enabled"_L1, false, "GMAIL_ENABLED"};
inline const SettingKey<QString> GoogleClientId{"google/clientId"_L1, {}, "GOOGLE_CLIENT_ID"};
inline const SettingKey<bool> GoogleClientSecretKept{"google/clientSecretKept"_L1, false}; ///< in the keychain
inline const SettingKey<QString> GoogleRedirectUri{"google/redirectUri"_L1, {}, "GOOGLE_REDIRECT_URI"};
inline const SettingKey<QString> GoogleScopes{
    "google/scopes"_L1,
    u"https://www.googleapis.com/auth/gmail.compose openid https://www.googleapis.com/auth/userinfo.email "
    "https://www.googleapis.com/auth/userinfo.profile"_s,
    "GOOGLE_OAUTH_SCOPES"};
inline const SettingKey<QString> GoogleAuthUrl{"google/authUrl"_L1, u"https://accounts.google.com/o/oauth2/v2/auth"_s,
                                               "GOOGLE_AUTH_URL"};
inline const SettingKey<QString> GoogleTokenUrl{"google/tokenUrl"_L1, u"https://oauth2.googleapis.com/token"_s,
                                                "GOOGLE_TOKEN_URL"};
inline const SettingKey<QString> GoogleRevokeUrl{"google/revokeUrl"_L1, u"https://oauth2.googleapis.com/revoke"_s,
                                                 "GOOGLE_REVOKE_URL"};
inline const SettingKey<QString> GoogleUserinfoUrl{
    "google/userinfoUrl"_L1, u"https://openidconnect.googleapis.com/v1/userinfo"_s, "GOOGLE_USERINFO_URL"};
inline const SettingKey<QString> GmailApiUrl{"gmail/apiUrl"_L1, u"https://gmail.googleapis.com"_s, "GMAIL_API_URL"};

inline const SettingKey<bool> DailyBackup{"backup/daily"_L1, true};

inline const SettingKey<QString> KnowledgeFolder{"knowledge/folder"_L1, {}, "FRONTDESK_KB"};
inline const SettingKey<QString> AgentName{"general/agentName"_L1, {}};
inline const SettingKey<QString> AgentRole{"general/agentRole"_L1, u"agent"_s};
inline const SettingKey<QString> Theme{"general/theme"_L1, u"system"_s}; ///< system, light, dark, contrast
inline const SettingKey<QString> Language{"general/language"_L1, u"system"_s};
inline const SettingKey<int> FontPercent{"general/fontPercent"_L1, 100};
inline const SettingKey<bool> ReducedMotion{"general/reducedMotion"_L1, false};
inline const SettingKey<bool> KeyHints{"general/keyHints"_L1, true};
inline const SettingKey<int> ResponseTargetMinutes{"inbox/responseTargetMinutes"_L1, 60};
inline const SettingKey<QString> SavedViews{"inbox/savedViews"_L1, {}}; ///< JSON array: name and query
inline const SettingKey<int> UndoSendSeconds{"composer/undoSendSeconds"_L1, 10}; ///< 0: replies go out at once
inline const SettingKey<QString> SavedReplies{"composer/savedReplies"_L1, {}}; ///< JSON array: name and text
inline const SettingKey<bool> Notifications{"general/notifications"_L1, true};
inline const SettingKey<QString> Shortcuts{"general/shortcuts"_L1, {}}; ///< JSON: id -> key sequence
} // namespace Keys
