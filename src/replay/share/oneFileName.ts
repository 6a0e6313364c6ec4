/** What the build calls the one file that holds everything; it stands beside the site's own page. */
export const ONE_FILE = 'decision-room.html';
