// SPDX-License-Identifier: Apache-2.0

extension Picture {
    /// The same picture with other texts: what a secret stands in is no markup then, and stays a picture.
    public func withTexts(_ change: (String) -> String) -> Picture {
        var copy = self
        copy.title = change(title)
        copy.notes = notes.map(change)
        for index in boxes.indices {
            copy.boxes[index].title = change(boxes[index].title)
            copy.boxes[index].detail = boxes[index].detail.map(change)
            copy.boxes[index].chips = boxes[index].chips.map(change)
        }
        for index in symbols.indices {
            copy.symbols[index].label = change(symbols[index].label)
            copy.symbols[index].caption = change(symbols[index].caption)
        }
        for index in arrows.indices {
            copy.arrows[index].labels = arrows[index].labels.map(change)
            copy.arrows[index].reason = arrows[index].reason.map(change)
        }
        return copy
    }
}
