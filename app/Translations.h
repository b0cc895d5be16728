#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

class QTranslator;

/// Gives the application its words: ours and Qt's own, and the numbers and dates that go with them. The English texts
/// stand in the source; their plural forms come from a file as every other language does. GUI thread only; made after
/// the application object.
class Translations : public QObject
{
    Q_OBJECT
public:
    /// Starts with English words; `use` decides.
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// Takes the code of one of interfaceLanguages() or "system" (the first of the system's languages that there is,
    /// else English). False when nothing changed. Windows have to be told: their texts were made before.
    bool use(const QString &choice);
    QString language() const { return m_language; }
    Qt::LayoutDirection direction() const;

private:
    void install(const QString &file, const QString &folder);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// The words of a program that speaks English only, for as long as the application object lives. Call once, after it is
/// made.
void installTranslations();
