#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One kind of files that a file dialog shows.
struct NameFilter {
    QString label;         ///< with its patterns, as the user reads it: "Pictures (*.png *.jpg)"
    QStringList patterns;  ///< "*.png", "*.jpg"; "*" takes every name

    bool takes(const QString &name) const;
    /// What a name of this kind ends with, "png"; empty where every name is taken.
    QString suffix() const;
};

/// \param text a label with the patterns in parentheses; without any it takes every name
NameFilter parseNameFilter(const QString &text);
QList<NameFilter> parseNameFilters(const QStringList &texts);

/// The path that somebody typed or pasted: absolute, from the home folder ("~"), from `folder`, or as a file:
/// address; in quotes or not. Empty where nothing was typed.
QString typedPath(const QString &typed, const QString &folder);

/// A name or path with the ending of the chosen kind, unless it has that of any kind offered.
QString withSuffix(const QString &path, const QList<NameFilter> &filters, int chosen);

/// A file name made of a title: one line, without what a path or a terminal takes for something else, short
/// enough for every file system. Empty where nothing is left of it.
QString fileNameFrom(const QString &title);
