#include <QFile>

/// A plugin that goes by the name of one the programs need (DECOY_IID says which kind) and does nothing but leave a
/// mark in the file FRONTDESK_DECOY_MARK names, from within the process that loaded it.
class Decoy : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID DECOY_IID FILE "decoy.json")
public:
    Decoy()
    {
        QFile mark(qEnvironmentVariable("FRONTDESK_DECOY_MARK"));
        if (mark.open(QIODevice::Append))
            mark.write(DECOY_IID "\n");
    }
};

#include "Decoy.moc"
