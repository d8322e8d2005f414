// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

extension Arguments {
    /// The region that an option says.
    ///
    /// - Throws: `UsageError` for what cannot be the code of one; a code that is not known may be a new region's.
    func region(_ option: Option) throws(UsageError) -> Region? {
        guard let code = value(option) else { return nil }
        let region = Region(code)
        guard region.hasShape else {
            let question = didYouMean(code, in: Region.known.map(\.code))
            throw UsageError("\(option.name) '\(code)' is no region's code" + (question.map { "; \($0)" } ?? ""))
        }
        return region
    }
}
