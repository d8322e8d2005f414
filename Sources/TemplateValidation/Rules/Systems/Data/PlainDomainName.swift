// SPDX-License-Identifier: Apache-2.0

extension String {
    /// A domain's name in small letters, without the dot at the end, which may be left out.
    var plainDomainName: String {
        let name = lowercased()
        return name.hasSuffix(".") ? String(name.dropLast()) : name
    }
}
