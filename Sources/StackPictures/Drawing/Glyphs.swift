// SPDX-License-Identifier: Apache-2.0

/// A small drawing for each category, in strokes within a square of twenty-four.
enum Glyphs {
    static func path(_ category: Category) -> String {
        switch category {
        case .client: "M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M4 21c0-5 4-7 8-7s8 2 8 7"
        case .internet: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"
        case .server: "M4 4h16v7H4zM4 13h16v7H4zM7 7.500h1M7 16.500h1"
        case .container: "M3 8l9-5 9 5v9l-9 5-9-5zM3 8l9 5 9-5M12 13v9"
        case .function: "M6 4h3l8 16h3M12 11L6 20"
        case .balancer: "M12 3v6M12 9L5 17M12 9l7 8M12 9v8M3 17h4v4H3zM10 17h4v4h-4zM17 17h4v4h-4z"
        case .api: "M8 5l-5 7 5 7M16 5l5 7-5 7M14 4l-4 16"
        case .edge: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8M12 3v5M12 16v5M3 12h5M16 12h5"
        case .gateway: "M4 21V9a8 8 0 0 1 16 0v12M9 21v-9h6v9M2 21h20"
        case .endpoint: "M3 12h7M14 12h7M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6M6 6l-3 6 3 6M18 6l3 6-3 6"
        case .storage: "M4 6h16l-2 14H6zM4 6c0-4 16-4 16 0"
        case .database: "M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0zM4 6c0 4 16 4 16 0M4 12c0 4 16 4 16 0"
        case .cache: "M13 2L5 13h6l-1 9 9-12h-6z"
        case .queue: "M3 6h4v12H3zM10 6h4v12h-4zM17 6h4v12h-4z"
        case .topic: "M4 10v4h4l8 5V5L8 10zM19 9c2 2 2 4 0 6"
        case .schedule: "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M12 7v5l4 3"
        case .stream: "M3 7c4-4 5 4 9 0s5 4 9 0M3 13c4-4 5 4 9 0s5 4 9 0M3 19c4-4 5 4 9 0s5 4 9 0"
        case .workflow: "M3 3h7v6H3zM14 15h7v6h-7zM6.500 9v9H14M14 3h7v6h-7zM10 6h4M17.500 9v6"
        case .identity: "M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M2 20c0-4 3-6 6-6M15 12a3 3 0 1 1 0 6a3 3 0 1 1 0-6M17 17l4 4"
        case .security: "M12 2l8 3v7c0 5-4 8-8 10-4-2-8-5-8-10V5zM8 12l3 3 5-6"
        case .monitoring: "M3 3v18h18M6 15l4-5 4 3 6-8"
        case .registry: "M3 5h8v6H3zM13 5h8v6h-8zM3 13h8v6H3zM13 13h8v6h-8z"
        case .other: "M5 5h14v14H5zM9 9h6v6H9z"
        }
    }
}
