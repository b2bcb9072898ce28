<?php
/**
 * oEmbed for every address of a frame page, with its query: https://…/server/oembed.php?url=…
 * Static responses depend on widget, language and layout; this one passes on everything else too.
 */
function refuse(int $status, string $reason): void {
    http_response_code($status);
    header('Content-Type: text/plain; charset=utf-8');
    exit($reason . "\n");
}

$folder = dirname(__DIR__) . '/oembed/';
$asked = is_string($_GET['url'] ?? null) ? $_GET['url'] : '';
if (!in_array($_GET['format'] ?? 'json', ['json'], true)) refuse(501, 'Expected format=json.');
if (!preg_match('~/embed/([a-z-]+)/(?:([A-Za-z-]+)/)?(?:index\.html)?(?:\?([^#]*))?(?:#.*)?$~', $asked, $found)) {
    refuse(404, 'Expected url=, the address of a frame page.');
}
parse_str($found[3] ?? '', $query);
$query = array_filter($query, 'is_string');
$code = ($found[2] ?? '') ?: ($query['lang'] ?? '');
$files = array_filter([
    preg_match('~^[A-Za-z-]+$~D', $code) ? "$folder$found[1]/$code.json" : '',
    "$folder$found[1].json",
], 'is_file');
if (!$files) refuse(404, 'There is no such widget.');

$response = json_decode(file_get_contents(reset($files)), true);
if (strpos($asked, $response['provider_url'] . 'embed/') !== 0) refuse(404, 'Expected an address of this server.');
foreach (['width', 'height'] as $side) {
    $response[$side] = min($response[$side], max(40, (int) ($_GET["max$side"] ?? 0) ?: PHP_INT_MAX));
}
$page = strtok($asked, '?#') . ($query ? '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986) : '');
[$page, $title] = array_map(fn($text) => htmlspecialchars($text, ENT_QUOTES), [$page, $response['title']]);
$response['html'] = "<blockquote class=\"wp-embedded-content\" hidden><a href=\"$page\">$title</a></blockquote>"
    . "<iframe src=\"$page\" title=\"$title\" width=\"{$response['width']}\" height=\"{$response['height']}\""
    . ' allow="clipboard-write" loading="lazy"></iframe>';
header('Content-Type: application/json; charset=utf-8');
header('Access-Control-Allow-Origin: *');
header('X-Content-Type-Options: nosniff');
echo json_encode($response, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
