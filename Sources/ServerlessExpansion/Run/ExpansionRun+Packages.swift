// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Where something lies that a resource names; what is on one's own disk gets a place, as `sam package` gives it one.
    ///
    /// - Parameter other: what it is where nothing is named; nil where it must be.
    func place(_ name: String, of resource: SourceResource, orElse other: String? = nil) throws(ExpansionProblem)
        -> S3Place
    {
        let given = resource[name]
        if let place = given.flatMap({ S3Place($0) }) { return place }
        guard let path = given == nil ? other : given?.stringValue, !path.contains("://") else {
            throw fail("\(name) is neither a place in a bucket nor a path", at: given?.origin)
        }
        let what = given == nil ? "it has no \(name)" : "its \(name) is \(path)"
        assumptions.append(
            ExpansionProblem(
                resource.logicalID, "\(what), which sam package puts into a bucket", at: given?.origin ?? resource.place
            ))
        return S3Place(packaging: path == "." ? resource.logicalID : path)
    }
}
