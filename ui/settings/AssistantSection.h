#pragma once

#include "core/base/DeferredPtr.h"
#include "ui/settings/SettingsSection.h"

#include <QElapsedTimer>

class AssistantSetup;
class Desk;
class IntentCall;
class PassageEmbeddings;
class PlainLabel;

/// How the assistant answers and what it may do by itself.
class AssistantSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AssistantSection(Desk &desk, QWidget *parent = nullptr);

    ~AssistantSection() override;

private:
    void addEvaluation(Desk &desk);
    void addServer();
    void addKey(QFormLayout *form);
    void addTest(QFormLayout *form);
    void addBudget(QFormLayout *form);
    void addEmbeddings();
    QString embeddingWords() const;
    QString keyWords() const;
    void testConnection();
    void addPolicy(QFormLayout *form);
    void setPermission(const QString &tool, int choice);

    AssistantSetup *m_setup; ///< none where the assistant is fixed
    PassageEmbeddings *m_embeddings; ///< none there either
    PlainLabel *m_tested = nullptr;
    DeferredPtr<IntentCall> m_test;
    QElapsedTimer m_elapsed;
};
