#include "app/text/error_text.h"

#include <QCoreApplication>

namespace rookery {

QString told(const Sentence &sentence)
{
    return QString::fromStdString(sentence.in([](const char *context, const char *text) {
        return QCoreApplication::translate(context, text).toStdString();
    }));
}

QString errorText(const Error &error)
{
    return error.subject.empty()
               ? told(error.reason)
               : QCoreApplication::translate("Error", "%1: %2").arg(told(error.subject), told(error.reason));
}

}  // namespace rookery
