#include "app/chat/notices.h"

using rookery::StoreErrorCode;

void Notices::say(const QString &error, Kind kind)
{
    if (m_error != error || m_kind != kind) {
        m_error = error;
        m_kind = kind;
        emit errorChanged();
    }
}

void Notices::report(const rookery::StoreError &error)
{
    const bool damaged = error.code == StoreErrorCode::Corrupt || error.code == StoreErrorCode::NotOurs;
    say(error.message(), damaged ? Kind::Damage : Kind::MayPass);
}

void Notices::recover()
{
    if (m_kind == Kind::MayPass) {
        setError({});
    }
}

void Notices::warn(const QString &sentence)
{
    m_ofOpening = sentence;
    setNotice(sentence);
}

void Notices::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        emit noticeChanged();
    }
}

void Notices::clear()
{
    setError({});
    setNotice(m_ofOpening);
}

void Notices::dismissNotice()
{
    m_ofOpening.clear();
    setNotice({});
}
