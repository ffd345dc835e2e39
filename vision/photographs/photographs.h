#pragma once

#include "vision/encoders/encoder.h"
#include "vision/encoders/parameters.h"
#include "vision/encoders/preprocess.h"
#include "vision/photographs/thing_finder.h"

#include <memory>

namespace rookery::vision {

// A model that was trained on drawings alone sees a drawing in a photograph too, and says so with
// confidence. Where its files have learnt to tell the two apart (tensors `photograph.*` beside the
// projector), a photograph is not guessed at:
//     photograph.mean, photograph.scale [F]  of the figures of a picture, see picture_figures.h
//     photograph.judge.0, photograph.judge.2 two linear layers, ReLU between them: above 0 is a photograph
//     photograph.rows [n, width]             what the language model reads in place of any photograph; it
//                                            answers to them that it knows drawings only
//     photograph.detections.0, .2            two linear layers, ReLU between them, from detectionRows to the
//                                            model's width: it has learnt to tell of things in photographs

/// Whether the files can tell photographs from drawings.
bool tellsPhotographs(const Parameters &parameters);

/// Whether they can tell of things that were found in photographs.
bool tellsThings(const Parameters &parameters);

/// Gives no rows at all for a photograph, or those of what is found in it. Pictures are read as `encoder`
/// reads them: one, of RGB planes.
/// \param normalisation of its input
/// \param things may be null. Where its network can't be used the first photograph fails with the reason;
/// later ones are not recognised
/// \return CorruptFile or ShapeMismatch for the tensors
[[nodiscard]] Result<std::unique_ptr<Encoder>> withoutPhotographs(std::unique_ptr<Encoder> encoder,
                                                                  const Parameters &parameters,
                                                                  const Normalisation &normalisation,
                                                                  std::unique_ptr<ThingFinder> things);

/// Projects what was found in a photograph, and makes of no rows those that stand for a photograph; where the
/// files have none, an UnsupportedFile that says what the picture is.
/// \return CorruptFile, ShapeMismatch or UnsupportedModel for the tensors
[[nodiscard]] Result<std::unique_ptr<Projector>> withPhotographRows(std::unique_ptr<Projector> projector,
                                                                    const Parameters &parameters);

}  // namespace rookery::vision
