#include "gui/furniture/save_file.h"

#include <QSaveFile>

namespace penggerak::gui {

bool saveWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace penggerak::gui
