// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Node {
    /// The argument of a function without the list around it that some write: a list of one transform is that transform.
    func single(of function: String) -> Node {
        guard function == "Fn::Transform", let calls = arrayValue, calls.count == 1 else { return self }
        return calls[0]
    }
}
