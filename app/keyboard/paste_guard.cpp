#include "app/keyboard/paste_guard.h"

#include "app/common/text_limits.h"

#include <QClipboard>
#include <QGuiApplication>

bool fitsField(const QString &text)
{
    const std::u16string_view units(reinterpret_cast<const char16_t *>(text.utf16()),
                                    static_cast<std::size_t>(text.size()));
    return rookery::fittingField(units) == units.size();
}

bool PasteGuard::refuses(int length, bool selection) const
{
    const QString text = selection ? selected() : QGuiApplication::clipboard()->text();
    return static_cast<std::size_t>(length + text.size()) > rookery::MostOfField || !fitsField(text);
}

QString PasteGuard::selected() const
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return clipboard->supportsSelection() ? clipboard->text(QClipboard::Selection) : QString();
}
