#include "app/keyboard/paste_guard.h"

#include "app/common/text_limits.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

constexpr qsizetype FewWords = 200;  // UTF-16 units

}  // namespace

bool fitsField(const QString &text)
{
    return rookery::fittingField(rookery::unitsOf(text)) == static_cast<std::size_t>(text.size());
}

bool PasteGuard::refuses(const QString &text, int from, int to, bool selection) const
{
    const QString pasted = selection ? selected() : QGuiApplication::clipboard()->text();
    return pasted.size() > FewWords && !fitsField(text.left(from) + pasted + text.mid(to));
}

QString PasteGuard::selected() const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return clipboard->supportsSelection() ? clipboard->text(QClipboard::Selection) : QString();
}
